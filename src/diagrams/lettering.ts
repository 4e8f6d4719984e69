/** The two sizes of lettering in a diagram, in pixels at its natural size. */
export const lettering = {
  node: { size: 16, leading: 21 },
  edge: { size: 15, leading: 19 },
  group: { size: 15, leading: 20 },
  legend: { size: 15, leading: 20 },
} as const;
