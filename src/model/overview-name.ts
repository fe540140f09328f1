/** The name of a layer's lighter copy among the addresses of layers. */
export const overviewName = (layer: string): string => `${layer}/overview`;
