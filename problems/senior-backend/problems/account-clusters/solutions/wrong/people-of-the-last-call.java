import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

class Solution {
    private static final Map<String, String> PARENTS = new HashMap<>();

    List<List<String>> accountsMerge(List<List<String>> accounts) {
        Map<String, String> names = new HashMap<>();
        for (List<String> account : accounts) {
            for (String address : account.subList(1, account.size())) {
                PARENTS.putIfAbsent(address, address);
                PARENTS.put(find(address), find(account.get(1)));
                names.put(address, account.get(0));
            }
        }
        Map<String, TreeSet<String>> groups = new HashMap<>();
        for (String address : names.keySet()) {
            groups.computeIfAbsent(find(address), root -> new TreeSet<>()).add(address);
        }
        List<List<String>> people = new ArrayList<>();
        for (TreeSet<String> group : groups.values()) {
            List<String> person = new ArrayList<>(group);
            person.add(0, names.get(group.first()));
            people.add(person);
        }
        return people;
    }

    private String find(String address) {
        while (!PARENTS.get(address).equals(address)) {
            PARENTS.put(address, PARENTS.get(PARENTS.get(address)));
            address = PARENTS.get(address);
        }
        return address;
    }
}
