internal import CDescriptors
internal import CProtobufC

/// What went wrong with the request that protoc sent.
struct PluginError: Error {
    var message: String
}

/// The declarations of all files as values, in the order in which protoc gives them.
struct SchemaModel {
    var files: [FileModel] = []

    /// Every message that has a place in the schema table: map entries are shown as map fields instead.
    var messages: [MessageModel] { self.files.flatMap(\.allMessages) }

    /// Full protobuf name ("k8s.io.api.core.v1.Pod") → Swift name ("CoreV1.Pod").
    private(set) var swiftNames: [String: String] = [:]
    /// Full protobuf name → place in the schema table.
    private(set) var indices: [String: Int] = [:]
    private(set) var mapEntries: [String: MessageModel] = [:]

    /// - Throws: `PluginError` when `request` is no plugin request.
    init(request: [UInt8]) throws {
        guard let raw = martlet__plugin__request__unpack(nil, request.count, request) else {
            throw PluginError(message: "the request is not a CodeGeneratorRequest")
        }
        defer { martlet__plugin__request__free_unpacked(raw, nil) }
        let files = UnsafeBufferPointer(start: raw.pointee.proto_file, count: raw.pointee.n_proto_file)
        for case .some(let file) in files {
            let model = FileModel(file.pointee)
            guard model.package != "martlet", !model.path.hasPrefix("martlet/"),
                !model.path.hasPrefix("google/protobuf/")
            else { continue }
            self.files.append(model)
        }
        for file in self.files {
            for message in file.allMessages + file.allMapEntries {
                if message.isMapEntry {
                    self.mapEntries[message.fullName] = message
                } else {
                    self.swiftNames[message.fullName] = file.swiftName(message.fullName)
                }
            }
            for enumeration in file.allEnums {
                self.swiftNames[enumeration.fullName] = file.swiftName(enumeration.fullName)
            }
        }
        for (index, message) in self.messages.enumerated() { self.indices[message.fullName] = index }
    }
}

struct FileModel {
    var path: String
    var package: String
    var swiftNamespace = ""
    var swiftTarget = ""
    var messages: [MessageModel]
    var enums: [EnumModel]
    var services: [ServiceModel]

    var allMessages: [MessageModel] { self.messages.flatMap(\.flattened).filter { !$0.isMapEntry } }
    var allMapEntries: [MessageModel] { self.messages.flatMap(\.flattened).filter(\.isMapEntry) }
    var allEnums: [EnumModel] { self.enums + self.messages.flatMap(\.flattened).flatMap(\.enums) }

    init(_ raw: Google__Protobuf__FileDescriptorProto) {
        let package = text(raw.package)
        self.path = text(raw.name)
        self.package = package
        let comments = SourceComments(raw.source_code_info)
        self.messages = list(raw.message_type, raw.n_message_type).enumerated().map { index, message in
            MessageModel(message, scope: package, path: [SourceComments.messages, Int32(index)], comments: comments)
        }
        self.enums = list(raw.enum_type, raw.n_enum_type).map { EnumModel($0, scope: package) }
        self.services = list(raw.service, raw.n_service).map { ServiceModel($0, scope: package) }
        guard let options = raw.options, let rules = unknownField(50001, of: options.pointee.base),
            let file = martlet__file_rules__unpack(nil, rules.count, rules)
        else { return }
        self.swiftNamespace = text(file.pointee.swift_namespace)
        self.swiftTarget = text(file.pointee.swift_target)
        martlet__file_rules__free_unpacked(file, nil)
    }

    /// "etcdserverpb.Compare.CompareResult" → "Etcd.Compare.CompareResult".
    func swiftName(_ fullName: String) -> String {
        let path = fullName.dropFirst(self.package.count + 1).split(separator: ".")
        return ([self.swiftNamespace] + path.map { swiftTypeName(String($0)) }).joined(separator: ".")
    }
}

struct EnumModel {
    var name: String
    var fullName: String
    var cases: [(name: String, number: Int32)]

    init(_ raw: Google__Protobuf__EnumDescriptorProto, scope: String) {
        self.name = text(raw.name)
        self.fullName = scope + "." + self.name
        self.cases = list(raw.value, raw.n_value).map { (text($0.name), $0.number) }
    }
}

struct ServiceModel {
    struct Method {
        var name: String
        var request: String
        var response: String
        var clientStreaming: Bool
        var serverStreaming: Bool
    }

    var name: String
    var fullName: String
    var methods: [Method]

    init(_ raw: Google__Protobuf__ServiceDescriptorProto, scope: String) {
        self.name = text(raw.name)
        self.fullName = scope + "." + self.name
        self.methods = list(raw.method, raw.n_method).map {
            Method(
                name: text($0.name),
                request: String(text($0.input_type).dropFirst()),
                response: String(text($0.output_type).dropFirst()),
                clientStreaming: $0.client_streaming != 0,
                serverStreaming: $0.server_streaming != 0
            )
        }
    }
}

/// Types that Swift does not let stand as members of another type.
func swiftTypeName(_ name: String) -> String {
    ["Type", "Protocol", "Self", "Any"].contains(name) ? name + "Value" : name
}
