const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])

/** Whether an address never leaves the machine. */
export const isLoopback = (host: string): boolean => LOOPBACK.has(host)
