import react from '@vitejs/plugin-react'
import { join } from 'node:path'
import { defineConfig } from 'vite'
import { compressAssets } from './compress-assets.ts'

export default defineConfig({
  plugins: [react(), compressAssets(join(import.meta.dirname, 'dist/assets'))],
  build: {
    outDir: 'dist',
    target: 'es2022',
    // Compressed once below; measuring every chunk again costs a second of each build.
    reportCompressedSize: false,
    // A data: address would need an exception in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The first script is Fluent and React, 170 kB compressed.
    chunkSizeWarningLimit: 700,
  },
  worker: { format: 'es' },
  server: { proxy: { '/api': 'http://127.0.0.1:8000' } },
})
