import { drawByTakumi } from '../takumi/draw-by-takumi.ts';
import type { CardEngine } from '../types.ts';
import { drawNode, type Drawn, type LaidOut } from './draw-node.ts';

type DrawNode = (laidOut: LaidOut, use: 'card' | 'ground') => Promise<Drawn>;

const ENGINES: Readonly<Record<CardEngine, DrawNode>> = {
  satori: drawNode,
  takumi: drawByTakumi,
};

/**
 * Draws a tree by a card's engine: all of a card, or what goes under its words.
 * @throws {CardError} what is wrong with it, and what to do.
 */
export function drawWhole(...[laidOut, use]: Parameters<DrawNode>): Promise<Drawn> {
  return ENGINES[laidOut.engine](laidOut, use);
}
