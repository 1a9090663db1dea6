import CEL
import KubernetesAPI
import Testing
import Wire

@Suite("CEL: Kubernetes' own types")
struct CELKubernetesTests {
    private static func result(_ text: String) throws -> Result<CELValue, CELEvaluationError> {
        let environment = CELEnvironment.kubernetes.adding(["object": .dyn])
        let json: JSONValue = [
            "spec": ["replicas": 3, "ratio": 0.5, "paused": false, "list": [1, "a"], "none": nil], "a/b": "c",
        ]
        return try CELProgram(text, environment: environment).evaluate(["object": CELValue(json)]).result
    }

    @Test(arguments: [
        "object.spec.replicas == 3 && object.spec.ratio == 0.5 && !object.spec.paused && object['a/b'] == 'c'",
        "object.spec.list == [dyn(1), 'a'] && object.spec.none == null && !has(object.status)",
        "isQuantity('1.3Gi') && !isQuantity('200K') && quantity('200M').compareTo(quantity('0.2G')) == 0",
        "quantity('50k').add(20) == quantity('50020') && quantity('50k').sub(quantity('20k')) == quantity('30k')",
        "quantity('50Mi').isGreaterThan(quantity('50M')) && quantity('50M').isLessThan(quantity('100M'))",
        "quantity('50k').asInteger() == 50000 && !quantity('1500m').isInteger() && quantity('-1').sign() == -1",
        "quantity('1500m').asApproximateFloat() == 1.5",
        "!format.dns1123Label().validate('my-label').hasValue() && format.dns1123Label().validate('A').hasValue()",
        "format.named('uuid').value().validate('x').value() == ['does not match the UUID format']",
        "!format.named('nope').hasValue() && !format.dns1123LabelPrefix().validate('my-label-prefix-').hasValue()",
        "!format.date().validate('2021-01-01').hasValue() && format.date().validate('2021-02-30').hasValue()",
        "!format.byte().validate('aGVsbG8=').hasValue() && !format.uri().validate('http://example.com').hasValue()",
        "!format.uuid().validate('123e4567-e89b-12d3-a456-426614174000').hasValue()",
    ])
    func isTrue(_ text: String) throws {
        #expect(try Self.result(text) == .success(.bool(true)))
    }

    @Test func quantitiesFail() throws {
        let text = "quantity('9999999999999999999999999999999999999G').add(quantity('1')).asInteger() == 1"
        #expect(try Self.result("quantity('x') == quantity('1')") != .success(.bool(false)))
        guard case .failure = try Self.result("quantity('1500m').asInteger() == 1") else {
            Issue.record("a fraction is no integer")
            return
        }
        _ = try Self.result(text)
    }

    @Test(arguments: [
        ("name", "name"), ("a.b", "a__dot__b"), ("a-b", "a__dash__b"), ("a/b", "a__slash__b"),
        ("a__b", "a__underscores__b"), ("for", "__for__"), ("_a", "_a"), ("1a", nil), ("a$", nil), ("", nil),
    ])
    func fieldNames(_ name: String, _ escaped: String?) {
        #expect(CELFieldName.escaped(name) == escaped)
    }
}
