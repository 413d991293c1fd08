import type { RaThemeOptions } from 'react-admin'
import { palette, tones } from './palette.js'

const chineseFirst = [
  '-apple-system',
  'BlinkMacSystemFont',
  '"Segoe UI"',
  '"PingFang SC"',
  '"Microsoft YaHei"',
  '"Noto Sans CJK SC"',
  '"Noto Sans SC"',
  'sans-serif',
].join(',')

const ring = { outline: `2px solid ${palette.focus}`, outlineOffset: 2 }

export const officeTheme: RaThemeOptions = {
  palette: {
    mode: 'light',
    primary: { main: palette.accent, dark: palette.accentDark, contrastText: '#fff' },
    secondary: { main: palette.ink },
    error: { main: tones.red.text },
    warning: { main: tones.amber.text },
    success: { main: tones.green.text },
    info: { main: palette.accent },
    background: { default: palette.ground, paper: palette.surface },
    text: { primary: palette.ink, secondary: palette.inkSoft, disabled: '#76848e' },
    divider: palette.line,
  },
  shape: { borderRadius: 8 },
  typography: {
    fontFamily: chineseFirst,
    fontSize: 14,
    h1: { fontSize: '1.375rem', fontWeight: 650, lineHeight: 1.35, letterSpacing: '0.01em' },
    h2: { fontSize: '1.0625rem', fontWeight: 650, lineHeight: 1.45 },
    h3: { fontSize: '0.9375rem', fontWeight: 650, lineHeight: 1.5 },
    body1: { fontSize: '0.9375rem', lineHeight: 1.65 },
    body2: { fontSize: '0.875rem', lineHeight: 1.6 },
    caption: { fontSize: '0.8125rem', lineHeight: 1.5 },
    button: { textTransform: 'none', fontWeight: 550, letterSpacing: 0 },
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        body: { fontVariantNumeric: 'tabular-nums', WebkitFontSmoothing: 'antialiased' },
        'a, button, [tabindex]': { '&:focus-visible': ring },
        a: { color: palette.accent },
        // A fingertip is broader than a line of text; the padding of a link in the text moves nothing.
        '@media (pointer: coarse)': { 'main a': { paddingBlock: 6 } },
        '@media print': { 'nav, header, .no-print': { display: 'none !important' } },
      },
    },
    MuiButtonBase: { defaultProps: { disableRipple: true }, styleOverrides: { root: { '&.Mui-focusVisible': ring } } },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        root: { borderRadius: 6, whiteSpace: 'nowrap' },
        outlined: { borderColor: palette.lineStrong },
      },
    },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: { styleOverrides: { root: { border: `1px solid ${palette.line}` } } },
    MuiAppBar: { defaultProps: { elevation: 0 } },
    MuiTableCell: {
      styleOverrides: {
        root: { borderColor: palette.line, padding: '9px 12px', fontSize: '0.875rem', lineHeight: 1.5 },
        head: {
          color: palette.inkSoft,
          fontSize: '0.8125rem',
          fontWeight: 600,
          background: palette.surfaceSoft,
          whiteSpace: 'nowrap',
        },
      },
    },
    MuiTextField: { defaultProps: { size: 'small', variant: 'outlined', margin: 'none' } },
    MuiFormControl: { defaultProps: { size: 'small', margin: 'none' } },
    MuiOutlinedInput: {
      styleOverrides: {
        root: { background: palette.surface, fontSize: '0.9375rem' },
        notchedOutline: { borderColor: '#8796a2' },
      },
    },
    MuiInputLabel: { styleOverrides: { root: { color: palette.inkSoft } } },
    MuiFormHelperText: { styleOverrides: { root: { marginLeft: 2, marginRight: 0, lineHeight: 1.5 } } },
    MuiChip: { styleOverrides: { root: { borderRadius: 6 } } },
    MuiDialog: { styleOverrides: { paper: { borderRadius: 12 } } },
    MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.0625rem', fontWeight: 650, padding: '18px 24px 10px' } } },
    MuiDialogActions: { styleOverrides: { root: { padding: '12px 24px 18px' } } },
    MuiTooltip: {
      defaultProps: { enterDelay: 300 },
      styleOverrides: { tooltip: { background: palette.ink, fontSize: '0.8125rem', lineHeight: 1.5 } },
    },
    MuiTab: { styleOverrides: { root: { minHeight: 44, fontSize: '0.9375rem' } } },
    MuiAlert: { styleOverrides: { root: { alignItems: 'flex-start', lineHeight: 1.6 } } },
  },
}
