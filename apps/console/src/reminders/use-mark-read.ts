import { useCommand } from '../kit/use-command.js'

/** A mark changes nothing of the matters: only what shows reminders is asked anew. */
export const useMarkRead = () => useCommand('markRemindersRead', ['reminders'])
