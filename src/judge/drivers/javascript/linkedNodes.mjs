/** What lists and trees are made of when the solution's folder brings no classes of its own. */

export class ListNode {
  /** @param {unknown} val @param {ListNode | null} next */
  constructor(val, next = null) {
    this.val = val;
    this.next = next;
  }
}

export class TreeNode {
  /** @param {unknown} val @param {TreeNode | null} left @param {TreeNode | null} right */
  constructor(val, left = null, right = null) {
    this.val = val;
    this.left = left;
    this.right = right;
  }
}
