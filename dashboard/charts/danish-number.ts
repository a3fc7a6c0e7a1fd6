/** Numbers as Danish writes them, with up to one decimal. */
export const danishNumber = new Intl.NumberFormat('da-DK', {maximumFractionDigits: 1});
