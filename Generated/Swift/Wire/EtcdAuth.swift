// Made by protoc-gen-martlet from etcd/auth.proto. Do not edit.

/// The messages of authpb.
package enum EtcdAuth {}

extension EtcdAuth {
    /// authpb.Permission
    package struct Permission: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 292) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var permType: EtcdAuth.Permission.TypeValue {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var key: [UInt8] {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var rangeEnd: [UInt8] {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }

        /// authpb.Permission.Type
        package struct TypeValue: ProtobufEnum {
            package var rawValue: Int32
            package init(rawValue: Int32) { self.rawValue = rawValue }
            package static let read = TypeValue(rawValue: 0)
            package static let write = TypeValue(rawValue: 1)
            package static let readwrite = TypeValue(rawValue: 2)
        }
    }

    /// authpb.Role
    package struct Role: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 293) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: [UInt8] {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var keyPermission: [EtcdAuth.Permission] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// authpb.User
    package struct User: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 294) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: [UInt8] {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var password: [UInt8] {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var roles: [String] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var options: EtcdAuth.UserAddOptions {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// authpb.UserAddOptions
    package struct UserAddOptions: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 295) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var noPassword: Bool {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

}
