/**
 * What the HTML report does where scripts run: a figure selected shows its lineage, keys lead from finding to finding,
 * filters say what they leave. The page is complete without it, holds all that it shows, and is never asked for more.
 */
import { figuresOfCopy } from './copy.ts';
import { announceFilters, toggleGroups } from './findings.ts';
import { listenToKeys } from './keys.ts';
import { lineageOf } from './lineage.ts';
import { panelOf } from './panel.ts';
import { followLinks, selectionOf } from './selection.ts';
import { roveThrough } from './walk.ts';

const copy = figuresOfCopy();
const panel = panelOf(copy, lineageOf());
const selection = selectionOf(copy, panel);

followLinks(selection);
announceFilters();
roveThrough(copy);
listenToKeys(selection, copy);
toggleGroups();
selection.restore();
