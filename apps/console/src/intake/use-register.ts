import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useConsole } from '../kit/use-console.js'
import type { CommandInput, CommandResult } from '../provider/commands.js'
import { Refusal } from '../provider/refusal.js'

interface Sent {
  readonly input: CommandInput<'registerMatter'>
  readonly key: string
}

/** The key belongs to the form and not to the sending: whatever is pressed twice or answered late is one matter. */
export function useRegister() {
  const provider = useConsole()
  const queries = useQueryClient()
  return useMutation<CommandResult<'registerMatter'>, Error, Sent>({
    // What was sent is personal: nothing keeps it after the page.
    gcTime: 0,
    mutationFn: ({ input, key }) => provider.registerMatter(input, key),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['matters'] }),
  })
}

/** The network went while the answer was under way: nobody here knows whether it is registered. */
export const isLost = (error: unknown): boolean =>
  error instanceof Refusal && ['UNREACHABLE', 'UNREADABLE', 'EMPTY_ANSWER'].includes(error.code)

/** The server has another matter under this key: the earlier sending arrived. */
export const isReused = (error: unknown): boolean =>
  error instanceof Refusal && error.reason === 'IDEMPOTENCY_KEY_REUSED'
