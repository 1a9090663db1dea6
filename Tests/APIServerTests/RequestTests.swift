import Testing

@testable import APIServer

/// The pure parts behind the endpoints.
struct RequestTests {
    @Test(arguments: [
        ("GET", "/api/v1/namespaces/a/pods/b/log", "get", "a", "pods", "b", "log"),
        ("GET", "/api/v1/namespaces/a", "get", "a", "namespaces", "a", ""),
        ("PUT", "/api/v1/namespaces/a/finalize", "update", "a", "namespaces", "a", "finalize"),
        ("GET", "/apis/apps/v1/deployments?watch=true", "watch", "", "deployments", "", ""),
        ("DELETE", "/apis/apps/v1/namespaces/a/deployments", "deletecollection", "a", "deployments", "", ""),
        ("GET", "/api/v1/watch/pods", "watch", "", "pods", "", ""),
        ("HEAD", "/api/v1/nodes/n", "get", "", "nodes", "n", ""),
    ])
    func pathsAreRead(
        _ method: String,
        _ target: String,
        _ verb: String,
        _ namespace: String,
        _ resource: String,
        _ name: String,
        _ subresource: String
    ) {
        let parts = target.split(separator: "?", maxSplits: 1)
        let query = parts.count > 1 ? QueryParameters(parts[1]) : QueryParameters()
        let info = RequestInfo(method: method, path: String(parts[0]), query: query)
        #expect(info.isResourceRequest)
        #expect(info.verb == verb)
        #expect(info.namespace == namespace)
        #expect(info.resource == resource)
        #expect(info.name == name)
        #expect(info.subresource == subresource)
    }

    @Test func acceptedTypesAreOrderedByQuality() {
        let ranges = MediaRange.list(["text/html;q=0.2, application/json;q=0.8, application/yaml", "*/*;q=0"])
        #expect(ranges.map(\.name) == ["application/yaml", "application/json", "text/html"])
    }

    @Test func queriesAreDecoded() {
        let query = QueryParameters("labelSelector=a%3Db%2Cc+in+%28d%29&limit=5&empty=&broken=%zz")
        #expect(query["labelSelector"] == "a=b,c in (d)")
        #expect(query["limit"] == "5")
        #expect(query["empty"] == nil)
        #expect(query["broken"] == "%zz")
    }

    @Test func continueTokensDoNotClimb() throws {
        let token = ContinueToken(revision: 7, start: "default/a\u{0}")
        #expect(try ContinueToken(token.text) == token)
        for start in ["../secrets/x", "/x", "a/../../b", ""] {
            #expect(throws: (any Error).self) {
                _ = try ContinueToken(ContinueToken(revision: 7, start: start).text)
            }
        }
    }

    @Test func indentedJSONReadsLikeGos() {
        let json = Array(#"{"a":[],"b":{},"c":[1,{"d":"e{,"}]}"#.utf8)
        let expected = "{\n  \"a\": [],\n  \"b\": {},\n  \"c\": [\n    1,\n    {\n      \"d\": \"e{,\"\n    }\n  ]\n}"
        #expect(String(decoding: JSONIndenter.indent(json), as: UTF8.self) == expected)
    }

    @Test func addressesOfARange() throws {
        let range = try #require(IPv4Range("10.96.0.0/12"))
        #expect(range.address(at: 0) == "10.96.0.1")
        #expect(range.address(at: 9) == "10.96.0.10")
        #expect(range.index(of: "10.96.0.10") == 9)
        #expect(range.index(of: "10.95.255.255") == nil)
        #expect(range.index(of: "10.96.0.0") == nil)
        #expect(IPv4Range("10.96.0.0/33") == nil)
        #expect(IPv4Range("nonsense") == nil)
    }

    @Test func bitmapsAreOneGreatInteger() {
        var bitmap = NumberBitmap(count: 20)
        bitmap[0] = true
        bitmap[9] = true
        #expect(bitmap.bytes == [0, 2, 1])
        #expect(bitmap.free(from: 9) == 10)
        #expect(NumberBitmap(bytes: [2, 1], count: 20) == bitmap)
    }
}
