// Brings everything that a start or a test run needs. Plain old JavaScript: the machine's own Node runs it first.
'use strict'
var crypto = require('crypto')
var fs = require('fs')
var path = require('path')
var spawnSync = require('child_process').spawnSync

var root = path.join(__dirname, '..')
var purpose = process.argv[2] || 'start'

function say(text) {
  process.stdout.write(text + '\n')
}

function fail(text) {
  process.stderr.write('\n' + text + '\n')
  process.exit(1)
}

/** Runs npm with the program that started us, so that no second npm is looked for. */
function npm(args) {
  var cli = process.env.npm_execpath
  var command = cli ? process.execPath : process.platform === 'win32' ? 'npm.cmd' : 'npm'
  return spawnSync(command, cli ? [cli].concat(args) : args, { cwd: root, stdio: 'inherit' }).status
}

function stampOf(hash, file) {
  return fs.existsSync(file) && fs.readFileSync(file, 'utf8') === hash
}

function installPackages() {
  var lock = fs.readFileSync(path.join(root, 'package-lock.json'))
  var hash = crypto.createHash('sha256').update(lock).digest('hex')
  var stamp = path.join(root, 'node_modules', '.setup-stamp')
  if (stampOf(hash, stamp)) return
  say('Installing packages (once, about a minute)…')
  if (npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    fail(
      'The packages could not be installed. Check the network and the free disk space, then run the same command again.',
    )
  }
  fs.writeFileSync(stamp, hash)
}

/** npm 12 runs no install script of a package unless it is allowed: without its own, the `node` package is empty. */
function checkNode() {
  var binary = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
  var found = spawnSync(binary, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' })
  if (found.status === 0 && Number(found.stdout.slice(1).split('.')[0]) >= 24) return
  if (npm(['rebuild', 'node']) !== 0 || spawnSync(binary, ['--version']).status !== 0) {
    fail('Node 24 could not be installed beside the project. Install Node 24 or newer and run the same command again.')
  }
}

/** Changes whenever a source file of the page or of a package does; reading names, sizes and times takes milliseconds. */
function sourcesHash(folders) {
  var hash = crypto.createHash('sha256')
  function visit(folder) {
    fs.readdirSync(folder, { withFileTypes: true })
      .sort(function (a, b) {
        return a.name < b.name ? -1 : 1
      })
      .forEach(function (entry) {
        var full = path.join(folder, entry.name)
        if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name[0] === '.') return
        if (entry.isDirectory()) return visit(full)
        var stat = fs.statSync(full)
        hash.update(path.relative(root, full) + ' ' + stat.size + ' ' + stat.mtimeMs + '\n')
      })
  }
  folders.forEach(function (folder) {
    visit(path.join(root, folder))
  })
  return hash.digest('hex')
}

function buildPage() {
  var stamp = path.join(root, 'apps', 'web', 'dist', '.setup-stamp')
  var hash = sourcesHash(['apps/web', 'packages'])
  if (stampOf(hash, stamp)) return
  say('Building the page…')
  if (npm(['run', 'build', '--silent']) !== 0) fail('The page could not be built; the messages above say why.')
  fs.writeFileSync(stamp, hash)
}

/** The tests drive a real browser: Debian's Chromium, or the one that CHROMIUM_PATH names. */
function installBrowser() {
  var browser = process.env.CHROMIUM_PATH || '/usr/bin/chromium'
  if (fs.existsSync(browser)) return
  if (process.platform === 'linux' && fs.existsSync('/usr/bin/apt-get')) {
    say('Installing Chromium for the browser tests (once)…')
    var sudo = process.getuid() === 0 ? [] : ['sudo', '-n']
    var options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: Object.assign({}, process.env, { DEBIAN_FRONTEND: 'noninteractive' }),
    }
    var apt = function (args) {
      var line = sudo.concat(['apt-get', '-q', '-y'], args)
      return spawnSync(line[0], line.slice(1), options).status
    }
    apt(['update'])
    if (apt(['install', '--no-install-recommends', 'chromium']) === 0 && fs.existsSync(browser)) return
  }
  fail('The browser tests need Chromium. Install it and name it in CHROMIUM_PATH, then run the same command again.')
}

installPackages()
checkNode()
buildPage()
if (purpose === 'test') installBrowser()
