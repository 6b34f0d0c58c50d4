import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

class Solution {
    List<List<String>> accountsMerge(List<List<String>> accounts) {
        int[] parents = new int[accounts.size()];
        Map<String, Integer> firstWith = new HashMap<>();
        for (int account = 0; account < parents.length; account++) {
            parents[account] = account;
            List<String> all = accounts.get(account);
            for (String address : all.subList(1, all.size())) {
                Integer first = firstWith.putIfAbsent(address, account);
                if (first != null) parents[root(parents, account)] = root(parents, first);
            }
        }

        Map<Integer, TreeSet<String>> addressesOf = new HashMap<>();
        firstWith.forEach((address, account) ->
                addressesOf.computeIfAbsent(root(parents, account), root -> new TreeSet<>()).add(address));

        List<List<String>> people = new ArrayList<>();
        addressesOf.forEach((root, addresses) -> {
            List<String> person = new ArrayList<>();
            person.add(accounts.get(root).get(0));
            person.addAll(addresses);
            people.add(person);
        });
        return people;
    }

    private static int root(int[] parents, int account) {
        while (parents[account] != account) {
            // Each look-up shortens the way for the next one.
            parents[account] = parents[parents[account]];
            account = parents[account];
        }
        return account;
    }
}
