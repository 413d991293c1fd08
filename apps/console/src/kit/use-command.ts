import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { newKey, type CommandInput, type CommandName, type CommandResult } from '../provider/commands.js'
import { Refusal } from '../provider/refusal.js'
import { useConsole } from './use-console.js'

/**
 * One act, one sending. The key stays the same for the same input, so that a second try after a lost answer does nothing twice;
 * a conflict loads the newest state before it is shown.
 *
 * @param keep 'nothing' for an answer that must be gone with the window that showed it
 */
export function useCommand<Name extends CommandName>(
  name: Name,
  refresh: readonly string[] = ['matters', 'approvals', 'leadership'],
  keep: 'usual' | 'nothing' = 'usual',
) {
  const provider = useConsole()
  const queries = useQueryClient()
  const last = useRef({ input: '', key: '' })
  const reload = () => Promise.all(refresh.map((slice) => queries.invalidateQueries({ queryKey: [slice] })))
  return useMutation<CommandResult<Name>, Error, CommandInput<Name>>({
    ...(keep === 'nothing' && { gcTime: 0 }),
    mutationFn: (input) => {
      const text = JSON.stringify(input)
      if (last.current.input !== text) last.current = { input: text, key: newKey() }
      const send = provider[name] as (input: CommandInput<Name>, key: string) => Promise<CommandResult<Name>>
      return send(input, last.current.key)
    },
    onSuccess: reload,
    onError: async (error) => {
      if (error instanceof Refusal && error.isConflict) await reload()
    },
  })
}
