import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class Solution {
    List<List<String>> accountsMerge(List<List<String>> accounts) {
        List<List<String>> people = new ArrayList<>();
        for (List<String> account : accounts) {
            List<String> person = new ArrayList<>();
            for (String address : account.subList(1, account.size())) {
                if (!person.contains(address)) person.add(address);
            }
            List<List<String>> rest = new ArrayList<>();
            List<String> addresses = List.copyOf(person);
            for (List<String> other : people) {
                if (Collections.disjoint(other.subList(1, other.size()), addresses)) {
                    rest.add(other);
                    continue;
                }
                for (String address : other.subList(1, other.size())) {
                    if (!person.contains(address)) person.add(address);
                }
            }
            Collections.sort(person);
            person.add(0, account.get(0));
            rest.add(person);
            people = rest;
        }
        return people;
    }
}
