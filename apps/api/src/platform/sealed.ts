import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { StartRefused } from './errors.js'

const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16
const KEY_BYTES = 32

interface KeyFile {
  /** the key that seals; the others still open */
  current: string
  keys: Record<string, string>
  /** for keyed hashes; changing it means computing every hash anew */
  hash: string
}

const freshKey = () => randomBytes(KEY_BYTES).toString('base64')

/** The keys of the sealed columns. They live in a file outside the database and outside its backups. */
export class FieldKeys {
  readonly #keys: ReadonlyMap<string, Buffer>
  readonly #hash: Buffer
  readonly currentId: string

  constructor(file: KeyFile) {
    this.#keys = new Map(Object.entries(file.keys).map(([id, key]) => [id, keyBytes(key)]))
    this.#hash = keyBytes(file.hash)
    if (!this.#keys.has(file.current))
      throw new StartRefused(`字段密钥文件里没有 ${file.current}。The field key file lacks its current key.`)
    this.currentId = file.current
  }

  /** Keys for tests: new ones, in memory. */
  static fresh(): FieldKeys {
    return new FieldKeys({ current: 'k1', keys: { k1: freshKey() }, hash: freshKey() })
  }

  /** Reads the file; makes it (0600) when it is not there. */
  static fromFile(path: string): FieldKeys {
    if (!existsSync(path)) writeKeys(path, { current: 'k1', keys: { k1: freshKey() }, hash: freshKey() })
    if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0)
      throw new StartRefused(
        `字段密钥文件 ${path} 他人可读，请执行 chmod 600。The field key file must be readable by its owner only.`,
      )
    return new FieldKeys(readKeys(path))
  }

  /** Adds a key that seals from now on; what the older keys sealed stays readable. @returns its id */
  static rotate(path: string): string {
    const file = readKeys(path)
    const id = `k${Object.keys(file.keys).length + 1}`
    writeKeys(path, { ...file, current: id, keys: { ...file.keys, [id]: freshKey() } })
    return id
  }

  /** 'k1.<iv, tag and ciphertext, base64url>'. `bound` ties the value to its place, so that it opens nowhere else. */
  seal(plain: string, bound = ''): string {
    return `${this.currentId}.${this.sealBytes(Buffer.from(plain, 'utf8'), bound).toString('base64url')}`
  }

  open(sealed: string, bound = ''): string {
    const dot = sealed.indexOf('.')
    return this.openBytes(Buffer.from(sealed.slice(dot + 1), 'base64url'), bound, sealed.slice(0, dot)).toString('utf8')
  }

  /** Whether the value was sealed by another key than the current one. */
  isStale(sealed: string): boolean {
    return !sealed.startsWith(`${this.currentId}.`)
  }

  sealBytes(plain: Uint8Array, bound: string): Buffer {
    const iv = randomBytes(IV_BYTES)
    const cipher = createCipheriv(CIPHER, this.#key(this.currentId), iv).setAAD(Buffer.from(bound))
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
    return Buffer.concat([iv, cipher.getAuthTag(), sealed])
  }

  openBytes(sealed: Buffer, bound: string, keyId: string): Buffer {
    const tag = sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES)
    const decipher = createDecipheriv(CIPHER, this.#key(keyId), sealed.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    })
    decipher.setAAD(Buffer.from(bound)).setAuthTag(tag)
    return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()])
  }

  /** Finds a value without showing it: HMAC-SHA256 of the whole value, normalised. */
  keyedHash(value: string): string {
    return createHmac('sha256', this.#hash).update(normalised(value)).digest('base64url')
  }

  /** HMAC-SHA256 of bytes as they are. */
  keyedDigest(bytes: Uint8Array): string {
    return createHmac('sha256', this.#hash).update(bytes).digest('base64url')
  }

  #key(id: string): Buffer {
    const key = this.#keys.get(id)
    if (!key) throw new Error(`no field key ${id}`)
    return key
  }
}

/** Full-width and half-width forms, spaces, hyphens and case do not matter. */
function normalised(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase()
}

function keyBytes(base64: string): Buffer {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length !== KEY_BYTES) throw new StartRefused('字段密钥文件已损坏。The field key file is damaged.')
  return bytes
}

function readKeys(path: string): KeyFile {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as KeyFile
  } catch (error) {
    throw new StartRefused(`读不了字段密钥文件 ${path}。Cannot read the field key file.`, error)
  }
}

function writeKeys(path: string, file: KeyFile): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600 })
  } catch (error) {
    throw new StartRefused(`写不了字段密钥文件 ${path}。Cannot write the field key file.`, error)
  }
}
