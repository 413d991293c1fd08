/*
 * What slices hang up when an office opens: listeners, kinds of case, sentences. Who asks does not know them. One process runs one
 * office at a time with one list of slices; another list finds nothing of the one before.
 */

const registries: Map<string, unknown>[] = []

/** Entries by the slice or kind that hangs them up; a later one under the same name replaces the earlier. */
export function registry<Entry>(): Map<string, Entry> {
  const made = new Map<string, Entry>()
  registries.push(made)
  return made
}

/** Called by the office that opens, before its slices hang up theirs. */
export function clearRegistries(): void {
  for (const one of registries) one.clear()
}
