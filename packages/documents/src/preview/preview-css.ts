/** Gives a preview the look of the paper. A screen scopes it by its own class `paper`; nothing is loaded from elsewhere. */
export const PREVIEW_CSS = `
.paper { box-sizing: border-box; max-width: 210mm; margin: 0 auto; padding: 30mm 26mm 35mm 28mm; background: #fff; color: #000;
  font: 16pt/28.95pt FangSong_GB2312, 仿宋_GB2312, FangSong, 仿宋, 'Noto Serif CJK SC', serif; overflow-wrap: anywhere; }
.paper p { margin: 0; }
.paper-letter .paper-masthead { color: #e60012; font-size: 26pt; line-height: 36pt; text-align: center;
  border-bottom: 4px double #e60012; padding-bottom: 4mm; margin: 0 -6mm 3mm -8mm; }
.paper-form .paper-masthead { font-size: 18pt; text-align: center; }
.paper-number { text-align: right; }
.paper-title { font-size: 22pt; line-height: 35pt; font-weight: normal; text-align: center; margin: 29pt 0; }
.paper-paragraph, .paper-heading-1, .paper-heading-2, .paper-note, .paper-attachment { text-indent: 2em; }
.paper-heading-1, .paper-heading-2 { font-size: inherit; line-height: inherit; font-weight: normal; margin: 0; }
.paper-heading-1, .paper-lead { font-family: SimHei, 黑体, 'Noto Sans CJK SC', sans-serif; font-weight: normal; }
.paper-heading-2 { font-family: KaiTi_GB2312, 楷体_GB2312, KaiTi, 楷体, 'Noto Serif CJK SC', serif; }
.paper-table { width: 100%; border-collapse: collapse; font-size: 12pt; line-height: 18pt; margin: 8pt 0; }
.paper-table th, .paper-table td { border: 1px solid #000; padding: 6pt; font-weight: normal; text-align: left; }
.paper-table th { text-align: center; white-space: nowrap; }
.paper-signature, .paper-date { text-align: right; padding-right: 4em; }
.paper-signature { margin-top: 58pt !important; }
.paper-cut { border: 0; border-top: 1px dashed #000; }
.paper-stub-title { font: inherit; font-family: SimHei, 黑体, 'Noto Sans CJK SC', sans-serif; text-align: center; margin: 0; }
.paper-stub-text, .paper-copies { font-size: 14pt; }
`
