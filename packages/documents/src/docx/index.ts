export { paperToDocx } from './paper-to-docx.js'
