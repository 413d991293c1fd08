const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg\/(\d+)/, 'Edge'],
  [/MicroMessenger\/(\d+)/, 'WeChat'],
  [/(?:HeadlessChrome|Chromium|Chrome)\/(\d+)/, 'Chrome'],
  [/Firefox\/(\d+)/, 'Firefox'],
  [/Version\/(\d+).*Safari/, 'Safari'],
]
const systems: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS/, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
]

/** What a browser calls itself, short enough to recognise one's own: `Edge 119 · Windows`. */
export function deviceText(device: string): string {
  const browser = browsers
    .map(([pattern, name]) => {
      const version = pattern.exec(device)?.[1]
      return version ? `${name} ${version}` : null
    })
    .find((name) => name !== null)
  const system = systems.find(([pattern]) => pattern.test(device))?.[1]
  return [browser, system].filter(Boolean).join(' · ') || device
}
