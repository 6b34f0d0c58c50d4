/** Above so many problems a tree that opens by itself is neither quick nor easy to read. */
export const openLimit = 200;
