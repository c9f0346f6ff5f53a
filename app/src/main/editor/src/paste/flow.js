import { marksFor } from './marks.js';
import { plainText, splitAtBreaks, tidyRuns } from './runs.js';

// The text as it is being read: finished blocks, the line under way, and pictures that wait for the end of their line.

export const newFlow = () => ({ blocks: [], line: null, figures: [] });

/** The line under way; a plain paragraph is begun where there is none. */
export function lineOf(flow, context) {
  flow.line ??= { kind: 'p', align: context.align, runs: [] };
  return flow.line;
}

/** Adds {text} or {br: true} with the marks of its context. */
export function addRun(flow, context, run) {
  lineOf(flow, context).runs.push({ ...run, marks: marksFor(context.marks) });
}

/** Ends the line: what it holds becomes one block, or several where it was broken twice; a line of nothing but space becomes none. */
export function flush(flow) {
  const { line, figures } = flow;
  flow.line = null;
  flow.figures = [];
  if (line) {
    const parts = line.kind === 'p' ? splitAtBreaks(line.runs) : [tidyRuns(line.runs)].filter((runs) => runs.length > 0);
    flow.blocks.push(...parts.map((runs, index) => ({ ...line, ...(index > 0 ? { marker: undefined, list: undefined } : {}), runs })));
  }
  flow.blocks.push(...figures);
}

/** Adds finished blocks. */
export function addBlocks(flow, blocks) {
  flush(flow);
  flow.blocks.push(...blocks);
}

/** The text that was read last, for saying where something stood. */
export function lastText(flow) {
  const text = flow.line ? plainText(tidyRuns(flow.line.runs)) : '';
  return text || plainText([...flow.blocks].reverse().find(({ runs }) => runs?.length > 0)?.runs ?? []);
}

/** Where only paragraphs may stand (list items, cells), a heading is a paragraph in bold. */
export function withoutHeading(block) {
  if (block.kind !== 'heading') {
    return block;
  }
  return { kind: 'p', align: block.align, runs: block.runs.map((run) => ({ ...run, marks: [...run.marks, { tag: 'strong' }] })) };
}
