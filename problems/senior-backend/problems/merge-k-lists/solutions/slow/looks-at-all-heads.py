from code_rounds import ListNode


def merge_k_lists(lists):
    heads = [node for node in lists if node]
    dummy = tail = ListNode()
    while heads:
        best = min(range(len(heads)), key=lambda i: heads[i].val)
        tail.next = heads[best]
        tail = tail.next
        if tail.next:
            heads[best] = tail.next
        else:
            del heads[best]
    return dummy.next
