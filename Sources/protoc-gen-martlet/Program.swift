internal import CDescriptors
internal import Foundation

/// `protoc --martlet_out=Generated`: writes the schema table (C) and the typed views (Swift) of the files it is given.
///
/// protoc hands the request to the plugin's standard input and takes the answer from its standard output
/// (google/protobuf/compiler/plugin.proto).
@main
struct Program {
    static func main() throws {
        let input = FileHandle.standardInput.readDataToEndOfFile()
        let model = try SchemaModel(request: [UInt8](input))
        var files = [
            GeneratedFile(name: "Messages/include/CMessages.h", content: SchemaTableEmitter.header),
            GeneratedFile(name: "Messages/schema.c", content: SchemaTableEmitter(model: model).emit()),
        ]
        for file in model.files where !file.swiftNamespace.isEmpty {
            let path = "Swift/\(file.swiftTarget)/\(file.swiftNamespace).swift"
            files.append(GeneratedFile(name: path, content: ViewEmitter(model: model, file: file).emit()))
        }
        FileHandle.standardOutput.write(Data(GeneratedFile.response(files)))
    }
}
