import KubernetesAPI
import Testing
import Wire

struct LabelSelectorTests {
    @Test(arguments: [
        ("", [:], true), ("app=web", ["app": "web"], true), ("app==web", ["app": "x"], false),
        ("app!=web", [:], true), ("app", ["app": ""], true), ("!app", ["app": ""], false),
        ("app in (a,b)", ["app": "b"], true), ("app notin (a, b)", ["app": "b"], false),
        ("app notin (a)", [:], true), ("n>3", ["n": "4"], true), ("n<3", ["n": "4"], false),
        ("in in (in,notin)", ["in": "notin"], true), ("a=b,c", ["a": "b", "c": "1"], true), ("a=", ["a": ""], true),
        ("a in (,b)", ["a": ""], true), ("example.com/x=y", ["example.com/x": "y"], true),
    ])
    func selects(text: String, labels: [String: String], isSelected: Bool) throws {
        #expect(try LabelSelector(text).matches(labels) == isSelected)
    }

    @Test(arguments: [
        ("a=b,", "found '', expected: identifier after ','"),
        ("=b", "found '=', expected: !, identifier, or 'end of string'"),
        ("a b", "unable to parse requirement: found 'b', expected: in, notin, =, ==, !=, gt, lt"),
        ("a in b", "unable to parse requirement: found 'b' expected: '('"),
        ("a=b c", "found 'c', expected: ',' or 'end of string'"),
        ("!=a", "found '!=', expected: !, identifier, or 'end of string'"),
        (
            "a in ()",
            "unable to parse requirement: values: Invalid value: []string{}: "
                + "for 'in', 'notin' operators, values set can't be empty"
        ),
        (
            "a=-b",
            "unable to parse requirement: values[0][a]: Invalid value: \"-b\": a valid label must be an empty "
                + "string or consist of alphanumeric characters, '-', '_' or '.', and must start and end "
                + "with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for "
                + "validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')"
        ),
        (
            "a/b/c",
            "unable to parse requirement: <nil>: Invalid value: \"a/b/c\": a qualified name must consist of "
                + "alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric "
                + "character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is "
                + "'([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' "
                + "(e.g. 'example.com/MyName')"
        ),
    ])
    func refusals(text: String, message: String) {
        #expect(throws: SelectorError(.syntax, message)) { try LabelSelector(text) }
    }

    @Test func selectorsOfObjects() throws {
        #expect(try !LabelSelector(nil as MetaV1.LabelSelector?).matches([:]))
        #expect(try LabelSelector(MetaV1.LabelSelector()).matches(["a": "b"]))
        let selector = MetaV1.LabelSelector {
            $0.matchLabels = ["app": "web"]
            $0.matchExpressions = [
                MetaV1.LabelSelectorRequirement {
                    $0.key = "tier"
                    $0.operator = "In"
                    $0.values = ["b", "a"]
                }
            ]
        }
        let parsed = try LabelSelector(selector)
        #expect(parsed.description == "app=web,tier in (a,b)")
        #expect(parsed.matches(["app": "web", "tier": "a"]))
        #expect(!parsed.matches(["app": "web"]))
    }
}
