import KubernetesAPI
import Testing

struct NameRulesTests {
    @Test func goodNamesPass() {
        #expect(NameRules.dnsLabel("a-1").isEmpty)
        #expect(NameRules.dnsSubdomain("a.b-c.d1").isEmpty)
        #expect(NameRules.dns1035Label("a1").isEmpty)
        #expect(NameRules.qualifiedName("example.com/a_B.c").isEmpty)
        #expect(NameRules.labelValue("").isEmpty)
        #expect(NameRules.configMapKey("a.b_c-D").isEmpty)
        #expect(NameRules.wildcardSubdomain("*.a.b").isEmpty)
        #expect(NameRules.portName("http-2").isEmpty)
    }

    @Test func badNamesAreExplained() {
        let label =
            "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start "
            + "and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is "
            + "'[a-z0-9]([-a-z0-9]*[a-z0-9])?')"
        #expect(NameRules.dnsLabel("A") == [label])
        #expect(NameRules.dnsLabel("a.b") == ["must not contain dots"])
        #expect(NameRules.dnsLabel(String(repeating: "a", count: 64)) == ["must be no more than 63 bytes"])
        let subdomain =
            "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', "
            + "and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is "
            + #"'[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"#
        #expect(NameRules.dnsSubdomain("My_App") == [subdomain])
        #expect(NameRules.dns1035Label("1a").count == 1)
        #expect(NameRules.qualifiedName("/a") == ["prefix part must be non-empty"])
        #expect(NameRules.pathSegment("a/b%") == ["may not contain '/'", "may not contain '%'"])
        #expect(NameRules.portName("8080") == ["must contain at least one letter (a-z)"])
        #expect(NameRules.configMapKey("..a") == ["must not start with '..'"])
        #expect(NameRules.portNumber(0) == ["must be between 1 and 65535, inclusive"])
    }
}
