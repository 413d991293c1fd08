import { readFileSync } from 'node:fs'
import { stdin, stdout } from 'node:process'
import { createInterface } from 'node:readline'
import { answerScenario } from './answer.js'
import type { Scenario } from './input.js'

/**
 * `law:scenario`: one scenario on standard input, its answer on standard output; with `--lines` one scenario and one
 * answer a line. A scenario that cannot be understood is answered with `{"error": …}`.
 */
async function main(): Promise<void> {
  if (process.argv.includes('--lines')) {
    for await (const line of createInterface({ input: stdin })) {
      if (line.trim() !== '') stdout.write(`${JSON.stringify(answerText(line))}\n`)
    }
    return
  }
  const answer = answerText(readFileSync(0, 'utf8'))
  stdout.write(`${JSON.stringify(answer, null, 1)}\n`)
  if ('error' in answer) process.exitCode = 1
}

function answerText(text: string): object {
  try {
    return answerScenario(JSON.parse(text) as Scenario)
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

await main()
