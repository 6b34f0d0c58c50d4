class Solution:
    """Addresses are nodes: each is linked with the first one of its account. A stack walks through each part."""

    def accountsMerge(self, accounts):
        links = {}
        names = {}
        for name, first, *others in accounts:
            links.setdefault(first, set())
            names[first] = name
            for other in others:
                links[first].add(other)
                links.setdefault(other, set()).add(first)
                names[other] = name
        people = []
        while links:
            stack = [next(iter(links))]
            met = set(stack)
            while stack:
                news = links.pop(stack.pop()) - met
                met |= news
                stack.extend(news)
            addresses = sorted(met)
            people.append([names[addresses[0]]] + addresses)
        return people
