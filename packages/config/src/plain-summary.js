/** Closing line that a plain reader can count: `N passed, N failed` and, when there are some, `, N skipped`. */
export class PlainSummary {
  onTestRunEnd(modules, unhandled) {
    const n = { passed: 0, failed: 0, skipped: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        n[state === 'pending' ? 'skipped' : state]++
      }
      // A file that does not load has no failed test of its own.
      if (module.state() === 'failed' && [...module.children.allTests('failed')].length === 0) n.failed++
    }
    n.failed += unhandled.length
    const skipped = n.skipped ? `, ${n.skipped} skipped` : ''
    process.on('exit', () => process.stdout.write(`\n${n.passed} passed, ${n.failed} failed${skipped}\n`))
  }
}
