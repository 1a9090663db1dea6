internal import KubernetesAPI
internal import Wire

/// Describes the paths of resources: which operations there are, on which kind, with which parameters.
struct OpenAPIPaths {
    private static let bodyTypes = [
        "application/json", "application/yaml", "application/vnd.kubernetes.protobuf",
    ]
    private static let patchTypes = [
        "application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json",
        "application/apply-patch+yaml",
    ]

    let schemas: OpenAPISchemas

    private struct Operation {
        var method: String
        var action: String
        var verb: Verb
    }

    /// The paths of one resource, by path.
    func paths(of definition: ResourceDefinition) -> [(String, JSONValue)] {
        let root = definition.group.isEmpty ? "/api/v1" : "/apis/\(definition.apiVersion)"
        let scope = definition.isNamespaced ? "\(root)/namespaces/{namespace}" : root
        let collection = [
            Operation(method: "get", action: "list", verb: .list),
            Operation(method: "post", action: "post", verb: .create),
            Operation(method: "delete", action: "deletecollection", verb: .deletecollection),
        ]
        let item = [
            Operation(method: "get", action: "get", verb: .get), Operation(method: "put", action: "put", verb: .update),
            Operation(method: "patch", action: "patch", verb: .patch),
            Operation(method: "delete", action: "delete", verb: .delete),
        ]
        var paths: [(String, JSONValue)] = []
        let base = "\(scope)/\(definition.plural)"
        self.add(base, collection, definition.verbs, definition, definition.groupVersionKind, &paths)
        self.add("\(base)/{name}", item, definition.verbs, definition, definition.groupVersionKind, &paths)
        if definition.isNamespaced {
            self.add(
                "\(root)/\(definition.plural)",
                [collection[0]],
                definition.verbs,
                definition,
                definition.groupVersionKind,
                &paths
            )
        }
        for subresource in definition.subresources {
            let operations = item + [Operation(method: "post", action: "post", verb: .create)]
            let path = "\(base)/{name}/\(subresource.name)"
            self.add(path, operations, subresource.verbs, definition, subresource.kind, &paths)
        }
        return paths
    }

    private func add(
        _ path: String,
        _ operations: [Operation],
        _ verbs: [Verb],
        _ definition: ResourceDefinition,
        _ kind: GroupVersionKind,
        _ paths: inout [(String, JSONValue)]
    ) {
        var item = JSONObject()
        for operation in operations where verbs.contains(operation.verb) {
            item[operation.method] = self.operation(operation, path, definition, kind)
        }
        guard !item.isEmpty else { return }
        var parameters: [JSONValue] = []
        if path.contains("{name}") { parameters.append(self.parameter("name", in: "path")) }
        if path.contains("{namespace}") { parameters.append(self.parameter("namespace", in: "path")) }
        parameters.append(self.parameter("pretty", in: "query"))
        item["parameters"] = .array(parameters)
        paths.append((path, .object(item)))
    }

    private func operation(
        _ operation: Operation,
        _ path: String,
        _ definition: ResourceDefinition,
        _ kind: GroupVersionKind
    ) -> JSONValue {
        let words = path.split(separator: "/").filter { $0.first != "{" }.map(Self.capitalized).joined()
        let reference = self.schemas.reference(to: kind, of: definition, isList: operation.verb == .list)
        var result: JSONObject = [
            "operationId": .string("\(operation.action)\(words)\(path.contains("{name}") ? "Item" : "")"),
            "x-kubernetes-action": .string(operation.action),
            "x-kubernetes-group-version-kind": [
                "group": .string(kind.group), "kind": .string(kind.kind), "version": .string(kind.version),
            ],
            "responses": ["200": self.response(reference)],
        ]
        var parameters = Self.queries(of: operation.verb).map { self.parameter($0, in: "query") }
        let types = Self.types(operation.verb, definition)
        if [.create, .update, .patch].contains(operation.verb) {
            let body = operation.verb == .patch ? self.schemas.reference(to: MetaV1.Patch.schema) : reference
            switch self.schemas.version {
            case .v3:
                result["requestBody"] = [
                    "required": true, "content": self.content(types, body),
                ]
            case .v2:
                result["consumes"] = .array(types.map(JSONValue.string))
                parameters.append(
                    ["name": "body", "in": "body", "required": true, "schema": body])
            }
        }
        if !parameters.isEmpty { result["parameters"] = .array(parameters) }
        return .object(result)
    }

    /// Custom resources have no protobuf, and their lists no keys that a strategic merge could go by.
    private static func types(_ verb: Verb, _ definition: ResourceDefinition) -> [String] {
        let types = verb == .patch ? Self.patchTypes : Self.bodyTypes
        return definition.custom == nil ? types : Array(types.dropLast())
    }

    private func response(_ schema: JSONValue) -> JSONValue {
        switch self.schemas.version {
        case .v3: ["description": "OK", "content": self.content(Self.bodyTypes, schema)]
        case .v2: ["description": "OK", "schema": schema]
        }
    }

    private func content(_ types: [String], _ schema: JSONValue) -> JSONValue {
        .object(JSONObject(types.map { ($0, ["schema": schema]) }))
    }

    private static func queries(of verb: Verb) -> [String] {
        switch verb {
        case .create, .update: ["dryRun", "fieldManager", "fieldValidation"]
        case .patch: ["dryRun", "fieldManager", "fieldValidation", "force"]
        case .delete: ["dryRun", "gracePeriodSeconds", "orphanDependents", "propagationPolicy"]
        case .list, .deletecollection, .watch:
            [
                "allowWatchBookmarks", "continue", "fieldSelector", "labelSelector", "limit", "resourceVersion",
                "resourceVersionMatch", "sendInitialEvents", "timeoutSeconds", "watch",
            ]
        case .get: []
        }
    }

    private func parameter(_ name: String, in place: String) -> JSONValue {
        let type: JSONValue
        switch name {
        case "limit", "timeoutSeconds", "gracePeriodSeconds": type = "integer"
        case "watch", "force", "allowWatchBookmarks", "sendInitialEvents", "orphanDependents": type = "boolean"
        default: type = "string"
        }
        var parameter: JSONObject = ["name": .string(name), "in": .string(place)]
        if place == "path" { parameter["required"] = true }
        switch self.schemas.version {
        case .v3: parameter["schema"] = ["type": type, "uniqueItems": true]
        case .v2:
            parameter["type"] = type
            parameter["uniqueItems"] = true
        }
        return .object(parameter)
    }

    private static func capitalized(_ word: Substring) -> String {
        word.split { !$0.isLetter && !$0.isNumber }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
