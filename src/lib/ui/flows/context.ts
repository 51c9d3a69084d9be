import { getAtlasContext, type FlowsFrame } from '#lib/state/context.ts';

/** What the parts of the explorer share that show a table of flows. Throws where events are shown. */
export function getFlows(): FlowsFrame {
  const { flows } = getAtlasContext();
  if (flows === null) throw new Error('no table of flows is shown');
  return flows;
}
