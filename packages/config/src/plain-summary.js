/**
 * Closing line that a plain reader can count: `N passed, N failed` and, when there are some, `, N skipped`. Where
 * TEST_SKIP=forbidden, a run that left something out is not green.
 */
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
    const isForbidden = n.skipped > 0 && process.env.TEST_SKIP === 'forbidden'
    const skipped = n.skipped ? `, ${n.skipped} skipped` : ''
    process.on('exit', () => {
      if (isForbidden) process.exitCode ||= 1
      process.stdout.write(`\n${n.passed} passed, ${n.failed} failed${skipped}\n`)
    })
  }
}
