/** Where the pictures of the claims are kept. */
export const PICTURES = 'e2e/pictures/claims';
