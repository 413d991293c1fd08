export interface RunningMariadb {
  /** ends with '/': add a database name */
  readonly url: string
  readonly pid: number
  stop(): Promise<void>
}

export function startMariadb(options?: {
  readonly durability?: 'full' | 'relaxed'
  readonly strict?: 'yes' | 'no'
}): Promise<RunningMariadb>
