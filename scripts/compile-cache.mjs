// Preloaded by the start scripts: keeps what Node makes of each source (types stripped, code compiled) in node_modules, so
// that a start does not do it again for a thousand files. Worker threads inherit the preload. Where the folder cannot be
// written, as in a container with a read-only root, Node goes on without.
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

enableCompileCache(join(import.meta.dirname, '..', 'node_modules', '.cache', 'compiled'))
