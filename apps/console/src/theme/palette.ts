/** The colours of the console. Every pair of text and ground in use is at least 4.5 : 1. */
export const palette = {
  ink: '#1c2a35',
  inkSoft: '#50606e',
  inkFaint: '#65747f',
  line: '#e2e8ec',
  lineStrong: '#c5cfd6',
  ground: '#f4f6f8',
  surface: '#ffffff',
  surfaceSoft: '#f8fafb',
  accent: '#1f5a8c',
  accentDark: '#174669',
  accentSoft: '#e8f0f7',
  focus: '#2f7dbd',
} as const

export interface Tone {
  readonly text: string
  readonly ground: string
  readonly line: string
}

/** Tones of the lights and of messages; the word and the icon beside them always say the same. */
export const tones = {
  green: { text: '#17683f', ground: '#e7f4ec', line: '#b9dec9' },
  yellow: { text: '#7a5600', ground: '#fdf3d6', line: '#ecd797' },
  amber: { text: '#9a3c06', ground: '#fdebdc', line: '#f1c9a6' },
  red: { text: '#a61b1b', ground: '#fce9e8', line: '#f0bfbc' },
  grey: { text: '#50606e', ground: '#eef2f4', line: '#d3dce1' },
  blue: { text: '#1f5a8c', ground: '#e8f0f7', line: '#bcd3e6' },
} as const satisfies Record<string, Tone>

export type ToneName = keyof typeof tones
