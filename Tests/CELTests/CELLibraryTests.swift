import CEL
import Testing

@Suite("CEL: what the libraries' functions come to")
struct CELLibraryTests {
    private static func result(_ text: String) throws -> Result<CELValue, CELEvaluationError> {
        let environment = CELEnvironment(variables: ["text": .string, "list": .list(.int), "any": .dyn])
        let variables: [String: CELValue] = [
            "text": .string("a1b22c333"), "list": .list([.int(3), .int(1)]), "any": .map(CELMap([("a", .int(1))])),
        ]
        return try CELProgram(text, environment: environment).evaluate(variables).result
    }

    @Test(
        "texts, lists and sets",
        arguments: [
            "'tacocat'.indexOf('a', 2) == 5 && 'tacocat'.lastIndexOf('a', 4) == 1 && 'abc'.indexOf('', 2) == 2",
            "'a b'.split(' ', 0) == [] && 'hello hello'.replace('he', 'we', 1) == 'wello hello'",
            "'%s is %d'.format([dyn('x'), 3]) == 'x is 3' && '%%'.format([]) == '%'",
            "'%s'.format([[dyn(1), 'a']]) == '[1, \"a\"]'",
            "'%.2f'.format([1.005]) == '1.00' && '%.0f'.format([2.5]) == '2' && '%f'.format([0.1]) == '0.100000'",
            "'%.3f'.format([9.9996]) == '10.000' && '%.1f'.format([-0.25]) == '-0.2'",
            "'%.2f'.format([0.001]) == '0.00'",
            "'%e'.format([1052.5]) == '1.052500e+03' && '%.1e'.format([0.00096]) == '9.6e-04'",
            "'%x'.format([255]) == 'ff' && '%X'.format(['ab']) == '6162' && '%b'.format([true]) == '1'",
            "'%o'.format([8]) == '10'",
            "'%s'.format([{'b': dyn(1), 'a': null}]) == '{\"a\": null, \"b\": 1}'",
            "'%s'.format([duration('90s')]) == '90s'",
            "strings.quote('a\"b\\n') == '\"a\\\\\"b\\\\n\"'", "list.indexOf(1) == 1",
            "[1, 2, 1].lastIndexOf(1) == 2",
            "['a', 'b'].min() == 'a' && [duration('1m'), duration('1s')].sum() == duration('61s')",
            "[2.5].sum() == 2.5",
            "[timestamp(0), timestamp(1)].isSorted() && ![2, 1].isSorted() && [].sum() == 0",
            "sets.intersects([1, 2], [2]) && sets.contains([], []) && !sets.equivalent([1], [1, 2])",
        ]
    )
    func texts(_ text: String) throws {
        #expect(try Self.result(text) == .success(.bool(true)))
    }

    @Test(
        "regular expressions",
        arguments: [
            "text.matches('^a1') && !text.matches('^b') && matches(text, '[0-9]{3}$') && !'A'.matches('a')",
            "text.find('[0-9]+') == '1' && text.find('x') == '' && text.findAll('[0-9]+') == ['1', '22', '333']",
            "text.findAll('[0-9]+', 2) == ['1', '22'] && text.findAll('[0-9]+', 0) == []",
            "'abc'.findAll('') == ['', '', '', '']",
            "'ABC'.matches('(?i)^abc$') && 'a\\nb'.matches('(?m)^b$') && !'a\\nb'.matches('a.b')",
            "'a\\nb'.matches('(?s)a.b')",
            "'aaa'.find('a+?') == 'a' && 'aaa'.find('a{2}') == 'aa' && 'abab'.find('(?:ab)+') == 'abab'",
            "'a{x'.matches('a{x')",
            "'ab'.find('a|ab') == 'a' && 'foo.bar'.matches('^[a-z]+\\\\.[a-z]+$') && 'x-1'.matches('^[\\\\w-]+$')",
            "'é'.matches('^\\\\pL$') && 'É'.matches('^\\\\p{Lu}$') && !'1'.matches('\\\\PN')",
            "'δ'.matches('^\\\\p{Greek}$')",
            "'a b'.matches('\\\\bb\\\\b') && 'x'.matches('[[:alpha:]]') && !'x'.matches('[^[:alpha:]]')",
            "'a]'.matches('[]]')",
            "'aab'.findAll('a*') == ['aa', ''] && 'a.b'.matches('\\\\Q.\\\\E') && 'A'.matches('\\\\x41')",
            "'Z'.matches('\\\\x{5A}')",
        ]
    )
    func regexes(_ text: String) throws {
        #expect(try Self.result(text) == .success(.bool(true)))
    }

    @Test(
        "times",
        arguments: [
            "timestamp('2024-02-29T12:34:56.789Z').getMonth() == 1",
            "timestamp('2024-02-29T00:00:00Z').getDate() == 29",
            "timestamp('2024-02-29T12:34:56.789Z').getMilliseconds() == 789 && timestamp(0).getDayOfWeek() == 4",
            "timestamp('2024-12-31T23:59:59Z').getDayOfYear() == 365",
            "timestamp('1969-12-31T23:59:59Z').getHours() == 23",
            "timestamp('2024-01-01T00:00:00Z').getHours('-02:30') == 21 && timestamp(0).getFullYear('UTC') == 1970",
            "timestamp('2024-01-01T00:00:00+01:00') == timestamp('2023-12-31T23:00:00Z')",
            "timestamp(0) < timestamp(1)",
            "timestamp('2024-03-01T00:00:00Z') - timestamp('2024-02-28T00:00:00Z') == duration('48h')",
            "timestamp(0) + duration('1500ms') == timestamp('1970-01-01T00:00:01.5Z') && int(timestamp(7)) == 7",
            "duration('1h30m') == duration('5400s') && string(duration('1h0.5s')) == '3600.5s'",
            "duration('-1s') < duration('0')",
            "duration('1h30m').getMinutes() == 90 && duration('90s').getSeconds() == 90",
            "duration('2us').getMilliseconds() == 0",
            "string(timestamp('2024-01-01T00:00:00.120Z')) == '2024-01-01T00:00:00.12Z'",
            "duration('1s') + duration('1s') == duration('2s')",
            "timestamp('0001-01-01T00:00:00Z').getDayOfWeek() == 1",
            "timestamp('9999-12-31T23:59:59Z').getFullYear() == 9999",
            "type(timestamp(0)) != type(duration('1s'))",
        ]
    )
    func times(_ text: String) throws {
        #expect(try Self.result(text) == .success(.bool(true)))
    }

    @Test(
        "optional values and comprehensions of two variables",
        arguments: [
            "any.?a.orValue(2) == 1 && any.?b.orValue(2) == 2 && any[?'a'].hasValue() && !any.?b.?c.hasValue()",
            "optional.of(1).optMap(x, x + 1) == optional.of(2) && optional.none().optMap(x, 1) == optional.none()",
            "optional.of(1).optFlatMap(x, optional.none()) == optional.none() && list[?5].or(list[?0]).value() == 3",
            "[1, ?any.?b, ?any.?a] == [1, 1] && {?'x': any.?b, 'y': 1} == {'y': 1} && has(any.a)",
            "optional.ofNonZeroValue('') == optional.none() && optional.ofNonZeroValue(1).value() == 1",
            "list.all(i, v, v >= i) && list.exists(i, v, i == 1 && v == 1) && list.existsOne(i, v, v == 3)",
            "list.transformList(i, v, v * i) == [0, 1] && list.transformList(i, v, i > 0, v) == [1]",
            "any.transformMap(k, v, v + 1) == {'a': 2} && any.transformMapEntry(k, v, {v: k}) == {1: 'a'}",
            "list.transformMap(i, v, i == 0, v) == {0: 3}",
        ]
    )
    func optionals(_ text: String) throws {
        #expect(try Self.result(text) == .success(.bool(true)))
    }

    @Test(
        "addresses, networks and URLs",
        arguments: [
            "isIP('127.0.0.1') && isIP('::1') && !isIP('127.0.0.256') && !isIP(':::1') && !isIP('01.2.3.4')",
            "!isIP('::ffff:1.2.3.4')",
            "ip.isCanonical('2001:db8::abcd') && !ip.isCanonical('2001:DB8::ABCD')",
            "!ip.isCanonical('2001:db8::0:0:0:abcd')",
            "ip('::1').family() == 6 && ip('10.0.0.1').family() == 4",
            "string(ip('2001:db8:0:0:1:0:0:1')) == '2001:db8::1:0:0:1'",
            "ip('0.0.0.0').isUnspecified() && ip('127.9.9.9').isLoopback() && ip('ff02::1').isLinkLocalMulticast()",
            "ip('fe80::1').isLinkLocalUnicast() && ip('192.168.0.1').isGlobalUnicast()",
            "!ip('255.255.255.255').isGlobalUnicast()",
            "ip('::1') == ip('0:0:0:0:0:0:0:1') && ip('1.2.3.4') != ip('1.2.3.5')",
            "cidr('192.168.0.0/24').containsIP('192.168.0.9')",
            "!cidr('192.168.0.0/24').containsIP(ip('192.168.1.1'))",
            "cidr('192.168.0.0/16').containsCIDR('192.168.10.0/24')",
            "!cidr('192.168.0.0/24').containsCIDR('192.168.0.0/16')",
            "cidr('192.168.1.5/16').masked() == cidr('192.168.0.0/16')",
            "cidr('::1/128').prefixLength() == 128 && !isCIDR('1.2.3.4')",
            "string(cidr('::/0')) == '::/0' && cidr('10.1.2.3/8').ip() == ip('10.1.2.3') && !isCIDR('10.0.0.0/33')",
            "url('https://user@example.com:80/a b?k=v&k=w%20x#f').getHost() == 'example.com:80'",
            "url('https://[::1]:80/').getHostname() == '::1' && url('https://[::1]:80/').getPort() == '80'",
            "!isURL('a b') && !isURL('../x')",
            "url('https://e.com/with space/').getEscapedPath() == '/with%20space/' && url('/p').getScheme() == ''",
            "url('https://e.com/?k=a&k=b&l=').getQuery() == {'k': ['a', 'b'], 'l': ['']} && isURL('https://a:1/b')",
            "url('HTTP://e.com').getScheme() == 'http' && !isURL('https://a:b/') && !isURL('') && isURL('/')",
        ]
    )
    func networks(_ text: String) throws {
        #expect(try Self.result(text) == .success(.bool(true)))
    }

    @Test(arguments: [
        ("text.matches(text + '[')", "error parsing regexp: missing closing ]: `[`"),
        ("text.matches(text + '(')", "error parsing regexp: missing closing ): `a1b22c333(`"),
        ("matches(text, any.a)", "no such overload"), ("optional.none().value() == 1", "optional.none() dereference"),
        ("duration(text) == duration('1s')", "time: invalid duration \"a1b22c333\""),
        ("duration('9223372036s') + duration('9223372036s') == duration('1s')", "duration overflow"),
        ("timestamp('9999-12-31T23:59:59Z') + duration('1s') == timestamp(0)", "timestamp overflow"),
        ("[].max() == 1", "max called on empty list"), ("'%d'.format(['a']) == ''", "integers, was given string"),
        (
            "ip('x') == ip('::1')",
            "IP Address \"x\" parse error during conversion from string: ParseAddr(\"x\"): unable"
        ),
        ("'abc'.indexOf('a', 3) == 0", "index out of range: 3"), ("url('x').getPort() == ''", "URL parse error during"),
        ("timestamp(0).getHours('Mars') == 1", "unknown time zone Mars"),
    ])
    func fails(_ text: String, _ message: String) throws {
        guard case .failure(let error) = try Self.result(text) else {
            Issue.record("\(text) has a value")
            return
        }
        #expect(error.description.contains(message), "\(error)")
    }

    @Test("no pattern makes a match slow, and one that would be is given up")
    func linear() throws {
        let text = String(repeating: "a", count: 2_000)
        #expect(try LinearRegex("^(a|a)*(a+)+(a?){30}b$").isFound(in: text) == false)
        #expect(try LinearRegex("(a?){500}a{500}").isFound(in: String(text.prefix(500))) == true)
        #expect(try LinearRegex("(?:a?){500}b").isFound(in: String(repeating: text, count: 6)) == nil)
        for pattern in ["(a{1000}){2}", "a{1001}", "a{2,1}", "a**", "(", "[b-a]", "\\8", "(?<n", "(?=a)", "\\pX", "*a"]
        {
            #expect(throws: RegexSyntaxError.self, "\(pattern)") { try LinearRegex(pattern) }
        }
    }
}
