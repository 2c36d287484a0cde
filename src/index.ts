/** The names that `import … from 'qfin-audit'` offers. */
export { VERSION } from './generated/version.ts';
