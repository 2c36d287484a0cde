import { describe } from 'node:test';
import { eachOf } from './checked.ts';

describe('an amount per share is told by each kind of share', () => {
  eachOf([
    [
      'Net income was $54.0 million, or $0.56 per share ($0.55 per share on a diluted basis), compared with net income of $45.0 million, or $0.46 per share ($0.45 per share on a diluted basis) a year earlier.',
      '54.0 0.56 0.55 45.0 0.46 0.45',
      '0.45',
      '0.54',
    ],
    [
      'Net income was $54.0 million, or $0.56 per basic share and $0.55 per diluted share.',
      '54.0 0.56 0.55',
      '0.55',
      '0.95',
    ],
    [
      'Net income was $54.0 million, or $0.56 per basic and $0.55 per diluted share.',
      '54.0 0.56 0.55',
      '0.56',
      '0.65',
    ],
    ['Net income was $54.0 million, or $0.56 per share ($0.55 diluted).', '54.0 0.56 0.55', '0.55', '0.25'],
  ]);
});
