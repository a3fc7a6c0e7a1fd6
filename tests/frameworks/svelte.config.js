/** Nothing to set; tools look for it. */
export default {};
