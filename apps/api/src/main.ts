import './platform/start/node-version.js'
import { StartRefused } from './platform/errors.js'
import { errorRecord } from './platform/logs.js'
import { commands } from './platform/start/commands.js'
import { serve } from './platform/start/serve.js'
import { sample, slices } from './slices.js'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const [word, ...words] = process.argv.slice(2)

try {
  if (word === undefined) await serve({ slices, sample }, say)
  else if (commands[word]) await commands[word]({ slices, sample }, say, words)
  else throw new StartRefused(`没有 ${word} 这个命令。There is no command ${word}.`)
} catch (error) {
  // What a person can mend is one sentence; anything else is a fault of ours and is shown whole.
  const refusal = error instanceof StartRefused ? error.message : JSON.stringify(errorRecord(error))
  process.stderr.write(`${refusal}\n`)
  process.exit(1)
}
