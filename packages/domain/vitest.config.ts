import { project } from '@petition/config/vitest'

export default project('domain')
