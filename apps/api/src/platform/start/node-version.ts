/* Imported first: an old Node gets a sentence instead of a syntax error. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `需要 Node.js 20.19 或更新版本，当前是 ${process.versions.node}。Node.js 20.19 or newer is needed; this is ${process.versions.node}.\n`,
  )
  process.exit(1)
}
