export interface RunningMariadb {
  /** ends with '/': add a database name */
  readonly url: string
  readonly pid: number
  stop(): Promise<void>
}

export function startMariadb(options?: {
  readonly durability?: 'full' | 'relaxed'
  readonly strict?: 'yes' | 'no'
  /** kept when the server stops, and found again; else a temporary one */
  readonly folder?: string
  /** memory for pages, such as '1G' */
  readonly bufferPool?: string
}): Promise<RunningMariadb>
