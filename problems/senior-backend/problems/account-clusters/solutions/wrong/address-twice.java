import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Solution {
    List<List<String>> accountsMerge(List<List<String>> accounts) {
        int[] parent = new int[accounts.size()];
        for (int i = 0; i < parent.length; i++) parent[i] = i;
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            for (String address : accounts.get(i).subList(1, accounts.get(i).size())) {
                Integer before = seen.put(address, i);
                if (before != null) parent[find(parent, before)] = find(parent, i);
            }
        }
        Map<Integer, List<String>> people = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            List<String> account = accounts.get(i);
            people.computeIfAbsent(find(parent, i), root -> new ArrayList<>()).addAll(account.subList(1, account.size()));
        }
        List<List<String>> answer = new ArrayList<>();
        people.forEach((root, addresses) -> {
            Collections.sort(addresses);
            addresses.add(0, accounts.get(root).get(0));
            answer.add(addresses);
        });
        return answer;
    }

    private int find(int[] parent, int i) {
        return parent[i] == i ? i : (parent[i] = find(parent, parent[i]));
    }
}
