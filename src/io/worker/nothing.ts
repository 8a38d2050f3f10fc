/** Stands in a build for the page where a library names a part of Node that it never reaches there. */
export default null;
