// Made by protoc-gen-martlet from etcd/server.proto. Do not edit.

/// The messages of etcdserverpb.
package enum Etcd {}

extension Etcd {
    /// etcdserverpb.AlarmType
    package struct AlarmType: ProtobufEnum {
        package var rawValue: Int32
        package init(rawValue: Int32) { self.rawValue = rawValue }
        package static let none = AlarmType(rawValue: 0)
        package static let nospace = AlarmType(rawValue: 1)
        package static let corrupt = AlarmType(rawValue: 2)
    }

    /// etcdserverpb.AlarmMember
    package struct AlarmMember: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 298) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var memberID: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var alarm: Etcd.AlarmType {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// etcdserverpb.AlarmRequest
    package struct AlarmRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 299) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var action: Etcd.AlarmRequest.AlarmAction {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var memberID: UInt64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var alarm: Etcd.AlarmType {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }

        /// etcdserverpb.AlarmRequest.AlarmAction
        package struct AlarmAction: ProtobufEnum {
            package var rawValue: Int32
            package init(rawValue: Int32) { self.rawValue = rawValue }
            package static let get = AlarmAction(rawValue: 0)
            package static let activate = AlarmAction(rawValue: 1)
            package static let deactivate = AlarmAction(rawValue: 2)
        }
    }

    /// etcdserverpb.AlarmResponse
    package struct AlarmResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 300) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var alarms: [Etcd.AlarmMember] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// etcdserverpb.AuthDisableRequest
    package struct AuthDisableRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 301) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// etcdserverpb.AuthDisableResponse
    package struct AuthDisableResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 302) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.AuthEnableRequest
    package struct AuthEnableRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 303) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// etcdserverpb.AuthEnableResponse
    package struct AuthEnableResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 304) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.AuthRoleAddRequest
    package struct AuthRoleAddRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 305) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.AuthRoleAddResponse
    package struct AuthRoleAddResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 306) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.AuthRoleDeleteRequest
    package struct AuthRoleDeleteRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 307) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var role: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.AuthRoleDeleteResponse
    package struct AuthRoleDeleteResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 308) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.AuthRoleGetRequest
    package struct AuthRoleGetRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 309) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var role: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.AuthRoleGetResponse
    package struct AuthRoleGetResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 310) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var perm: [EtcdAuth.Permission] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// etcdserverpb.AuthRoleGrantPermissionRequest
    package struct AuthRoleGrantPermissionRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 311) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var perm: EtcdAuth.Permission {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// etcdserverpb.AuthRoleGrantPermissionResponse
    package struct AuthRoleGrantPermissionResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 312) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.AuthRoleListRequest
    package struct AuthRoleListRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 313) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// etcdserverpb.AuthRoleListResponse
    package struct AuthRoleListResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 314) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var roles: [String] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// etcdserverpb.AuthRoleRevokePermissionRequest
    package struct AuthRoleRevokePermissionRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 315) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var role: String {
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
    }

    /// etcdserverpb.AuthRoleRevokePermissionResponse
    package struct AuthRoleRevokePermissionResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 316) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.AuthStatusRequest
    package struct AuthStatusRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 317) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// etcdserverpb.AuthStatusResponse
    package struct AuthStatusResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 318) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var enabled: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var authRevision: UInt64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// etcdserverpb.AuthUserAddRequest
    package struct AuthUserAddRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 319) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var password: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var options: EtcdAuth.UserAddOptions {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var hashedPassword: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// etcdserverpb.AuthUserAddResponse
    package struct AuthUserAddResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 320) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.AuthUserChangePasswordRequest
    package struct AuthUserChangePasswordRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 321) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var password: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var hashedPassword: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// etcdserverpb.AuthUserChangePasswordResponse
    package struct AuthUserChangePasswordResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 322) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.AuthUserDeleteRequest
    package struct AuthUserDeleteRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 323) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.AuthUserDeleteResponse
    package struct AuthUserDeleteResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 324) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.AuthUserGetRequest
    package struct AuthUserGetRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 325) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.AuthUserGetResponse
    package struct AuthUserGetResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 326) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var roles: [String] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// etcdserverpb.AuthUserGrantRoleRequest
    package struct AuthUserGrantRoleRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 327) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var user: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var role: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// etcdserverpb.AuthUserGrantRoleResponse
    package struct AuthUserGrantRoleResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 328) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.AuthUserListRequest
    package struct AuthUserListRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 329) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// etcdserverpb.AuthUserListResponse
    package struct AuthUserListResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 330) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var users: [String] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// etcdserverpb.AuthUserRevokeRoleRequest
    package struct AuthUserRevokeRoleRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 331) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var role: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// etcdserverpb.AuthUserRevokeRoleResponse
    package struct AuthUserRevokeRoleResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 332) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.AuthenticateRequest
    package struct AuthenticateRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 333) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var password: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// etcdserverpb.AuthenticateResponse
    package struct AuthenticateResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 334) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var token: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// etcdserverpb.CompactionRequest
    package struct CompactionRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 335) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var revision: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var physical: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// etcdserverpb.CompactionResponse
    package struct CompactionResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 336) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.Compare
    package struct Compare: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 337) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var result: Etcd.Compare.CompareResult {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var target: Etcd.Compare.CompareTarget {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var key: [UInt8] {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var version: Int64? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var createRevision: Int64? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var modRevision: Int64? {
            get { self.underlying[optional: 6] }
            set { self.underlying[optional: 6] = newValue }
        }
        package var value: [UInt8]? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
        package var lease: Int64? {
            get { self.underlying[optional: 8] }
            set { self.underlying[optional: 8] = newValue }
        }
        package var rangeEnd: [UInt8] {
            get { self.underlying[64] }
            set { self.underlying[64] = newValue }
        }

        /// etcdserverpb.Compare.CompareResult
        package struct CompareResult: ProtobufEnum {
            package var rawValue: Int32
            package init(rawValue: Int32) { self.rawValue = rawValue }
            package static let equal = CompareResult(rawValue: 0)
            package static let greater = CompareResult(rawValue: 1)
            package static let less = CompareResult(rawValue: 2)
            package static let notEqual = CompareResult(rawValue: 3)
        }

        /// etcdserverpb.Compare.CompareTarget
        package struct CompareTarget: ProtobufEnum {
            package var rawValue: Int32
            package init(rawValue: Int32) { self.rawValue = rawValue }
            package static let version = CompareTarget(rawValue: 0)
            package static let create = CompareTarget(rawValue: 1)
            package static let mod = CompareTarget(rawValue: 2)
            package static let value = CompareTarget(rawValue: 3)
            package static let lease = CompareTarget(rawValue: 4)
        }
    }

    /// etcdserverpb.DefragmentRequest
    package struct DefragmentRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 338) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// etcdserverpb.DefragmentResponse
    package struct DefragmentResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 339) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.DeleteRangeRequest
    package struct DeleteRangeRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 340) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var key: [UInt8] {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var rangeEnd: [UInt8] {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var prevKv: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// etcdserverpb.DeleteRangeResponse
    package struct DeleteRangeResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 341) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var deleted: Int64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var prevKvs: [EtcdMVCC.KeyValue] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// etcdserverpb.DowngradeRequest
    package struct DowngradeRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 342) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var action: Etcd.DowngradeRequest.DowngradeAction {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var version: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }

        /// etcdserverpb.DowngradeRequest.DowngradeAction
        package struct DowngradeAction: ProtobufEnum {
            package var rawValue: Int32
            package init(rawValue: Int32) { self.rawValue = rawValue }
            package static let validate = DowngradeAction(rawValue: 0)
            package static let enable = DowngradeAction(rawValue: 1)
            package static let cancel = DowngradeAction(rawValue: 2)
        }
    }

    /// etcdserverpb.DowngradeResponse
    package struct DowngradeResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 343) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var version: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// etcdserverpb.HashKVRequest
    package struct HashKVRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 344) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var revision: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.HashKVResponse
    package struct HashKVResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 345) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var hash: UInt32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var compactRevision: Int64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// etcdserverpb.HashRequest
    package struct HashRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 346) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// etcdserverpb.HashResponse
    package struct HashResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 347) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var hash: UInt32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// etcdserverpb.LeaseCheckpoint
    package struct LeaseCheckpoint: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 348) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var remainingTtl: Int64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// etcdserverpb.LeaseCheckpointRequest
    package struct LeaseCheckpointRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 349) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var checkpoints: [Etcd.LeaseCheckpoint] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// etcdserverpb.LeaseCheckpointResponse
    package struct LeaseCheckpointResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 350) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.LeaseGrantRequest
    package struct LeaseGrantRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 351) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var ttl: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var id: Int64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// etcdserverpb.LeaseGrantResponse
    package struct LeaseGrantResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 352) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var id: Int64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var ttl: Int64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var error: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// etcdserverpb.LeaseKeepAliveRequest
    package struct LeaseKeepAliveRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 353) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.LeaseKeepAliveResponse
    package struct LeaseKeepAliveResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 354) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var id: Int64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var ttl: Int64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// etcdserverpb.LeaseLeasesRequest
    package struct LeaseLeasesRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 355) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// etcdserverpb.LeaseLeasesResponse
    package struct LeaseLeasesResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 356) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var leases: [Etcd.LeaseStatus] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// etcdserverpb.LeaseRevokeRequest
    package struct LeaseRevokeRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 357) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.LeaseRevokeResponse
    package struct LeaseRevokeResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 358) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.LeaseStatus
    package struct LeaseStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 359) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.LeaseTimeToLiveRequest
    package struct LeaseTimeToLiveRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 360) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var keys: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// etcdserverpb.LeaseTimeToLiveResponse
    package struct LeaseTimeToLiveResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 361) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var id: Int64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var ttl: Int64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var grantedTTL: Int64 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var keys: [[UInt8]] {
            get { self.underlying[list: 5] }
            set { self.underlying[list: 5] = newValue }
        }
    }

    /// etcdserverpb.Member
    package struct Member: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 362) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var name: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var peerURLs: [String] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var clientURLs: [String] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
        package var isLearner: Bool {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
    }

    /// etcdserverpb.MemberAddRequest
    package struct MemberAddRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 363) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var peerURLs: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var isLearner: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// etcdserverpb.MemberAddResponse
    package struct MemberAddResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 364) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var member: Etcd.Member {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var members: [Etcd.Member] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// etcdserverpb.MemberListRequest
    package struct MemberListRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 365) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var linearizable: Bool {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.MemberListResponse
    package struct MemberListResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 366) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var members: [Etcd.Member] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// etcdserverpb.MemberPromoteRequest
    package struct MemberPromoteRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 367) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.MemberPromoteResponse
    package struct MemberPromoteResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 368) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var members: [Etcd.Member] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// etcdserverpb.MemberRemoveRequest
    package struct MemberRemoveRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 369) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.MemberRemoveResponse
    package struct MemberRemoveResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 370) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var members: [Etcd.Member] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// etcdserverpb.MemberUpdateRequest
    package struct MemberUpdateRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 371) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var id: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var peerURLs: [String] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// etcdserverpb.MemberUpdateResponse
    package struct MemberUpdateResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 372) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var members: [Etcd.Member] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// etcdserverpb.MoveLeaderRequest
    package struct MoveLeaderRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 373) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var targetID: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.MoveLeaderResponse
    package struct MoveLeaderResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 374) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.PutRequest
    package struct PutRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 375) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var key: [UInt8] {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var value: [UInt8] {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var lease: Int64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var prevKv: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var ignoreValue: Bool {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var ignoreLease: Bool {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
    }

    /// etcdserverpb.PutResponse
    package struct PutResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 376) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var prevKv: EtcdMVCC.KeyValue {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// etcdserverpb.RangeRequest
    package struct RangeRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 377) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var key: [UInt8] {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var rangeEnd: [UInt8] {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var limit: Int64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var revision: Int64 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var sortOrder: Etcd.RangeRequest.SortOrder {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var sortTarget: Etcd.RangeRequest.SortTarget {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var serializable: Bool {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var keysOnly: Bool {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var countOnly: Bool {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
        package var minModRevision: Int64 {
            get { self.underlying[10] }
            set { self.underlying[10] = newValue }
        }
        package var maxModRevision: Int64 {
            get { self.underlying[11] }
            set { self.underlying[11] = newValue }
        }
        package var minCreateRevision: Int64 {
            get { self.underlying[12] }
            set { self.underlying[12] = newValue }
        }
        package var maxCreateRevision: Int64 {
            get { self.underlying[13] }
            set { self.underlying[13] = newValue }
        }

        /// etcdserverpb.RangeRequest.SortOrder
        package struct SortOrder: ProtobufEnum {
            package var rawValue: Int32
            package init(rawValue: Int32) { self.rawValue = rawValue }
            package static let none = SortOrder(rawValue: 0)
            package static let ascend = SortOrder(rawValue: 1)
            package static let descend = SortOrder(rawValue: 2)
        }

        /// etcdserverpb.RangeRequest.SortTarget
        package struct SortTarget: ProtobufEnum {
            package var rawValue: Int32
            package init(rawValue: Int32) { self.rawValue = rawValue }
            package static let key = SortTarget(rawValue: 0)
            package static let version = SortTarget(rawValue: 1)
            package static let create = SortTarget(rawValue: 2)
            package static let mod = SortTarget(rawValue: 3)
            package static let value = SortTarget(rawValue: 4)
        }
    }

    /// etcdserverpb.RangeResponse
    package struct RangeResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 378) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var kvs: [EtcdMVCC.KeyValue] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var more: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var count: Int64 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// etcdserverpb.RequestOp
    package struct RequestOp: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 379) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var requestRange: Etcd.RangeRequest? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var requestPut: Etcd.PutRequest? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var requestDeleteRange: Etcd.DeleteRangeRequest? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var requestTxn: Etcd.TxnRequest? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// etcdserverpb.ResponseHeader
    package struct ResponseHeader: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 380) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var clusterId: UInt64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var memberId: UInt64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var revision: Int64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var raftTerm: UInt64 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// etcdserverpb.ResponseOp
    package struct ResponseOp: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 381) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var responseRange: Etcd.RangeResponse? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var responsePut: Etcd.PutResponse? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var responseDeleteRange: Etcd.DeleteRangeResponse? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var responseTxn: Etcd.TxnResponse? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// etcdserverpb.SnapshotRequest
    package struct SnapshotRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 382) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// etcdserverpb.SnapshotResponse
    package struct SnapshotResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 383) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var remainingBytes: UInt64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var blob: [UInt8] {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// etcdserverpb.StatusRequest
    package struct StatusRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 384) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// etcdserverpb.StatusResponse
    package struct StatusResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 385) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var version: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var dbSize: Int64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var leader: UInt64 {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var raftIndex: UInt64 {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var raftTerm: UInt64 {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var raftAppliedIndex: UInt64 {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var errors: [String] {
            get { self.underlying[list: 8] }
            set { self.underlying[list: 8] = newValue }
        }
        package var dbSizeInUse: Int64 {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
        package var isLearner: Bool {
            get { self.underlying[10] }
            set { self.underlying[10] = newValue }
        }
    }

    /// etcdserverpb.TxnRequest
    package struct TxnRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 386) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var compare: [Etcd.Compare] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var success: [Etcd.RequestOp] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var failure: [Etcd.RequestOp] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// etcdserverpb.TxnResponse
    package struct TxnResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 387) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var succeeded: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var responses: [Etcd.ResponseOp] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// etcdserverpb.WatchCancelRequest
    package struct WatchCancelRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 388) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var watchId: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// etcdserverpb.WatchCreateRequest
    package struct WatchCreateRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 389) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var key: [UInt8] {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var rangeEnd: [UInt8] {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var startRevision: Int64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var progressNotify: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var filters: [Etcd.WatchCreateRequest.FilterType] {
            get { self.underlying[list: 5] }
            set { self.underlying[list: 5] = newValue }
        }
        package var prevKv: Bool {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var watchId: Int64 {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var fragment: Bool {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }

        /// etcdserverpb.WatchCreateRequest.FilterType
        package struct FilterType: ProtobufEnum {
            package var rawValue: Int32
            package init(rawValue: Int32) { self.rawValue = rawValue }
            package static let noput = FilterType(rawValue: 0)
            package static let nodelete = FilterType(rawValue: 1)
        }
    }

    /// etcdserverpb.WatchProgressRequest
    package struct WatchProgressRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 390) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// etcdserverpb.WatchRequest
    package struct WatchRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 391) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var createRequest: Etcd.WatchCreateRequest? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var cancelRequest: Etcd.WatchCancelRequest? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var progressRequest: Etcd.WatchProgressRequest? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

    /// etcdserverpb.WatchResponse
    package struct WatchResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 392) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var header: Etcd.ResponseHeader {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var watchId: Int64 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var created: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var canceled: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var compactRevision: Int64 {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var cancelReason: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var fragment: Bool {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var events: [EtcdMVCC.Event] {
            get { self.underlying[list: 11] }
            set { self.underlying[list: 11] = newValue }
        }
    }

    /// The methods of etcdserverpb.Auth.
    package enum AuthService {
        package static let authDisable = RPCMethod<Etcd.AuthDisableRequest, Etcd.AuthDisableResponse>(
            service: "etcdserverpb.Auth", name: "AuthDisable",
            clientStreaming: false, serverStreaming: false)
        package static let authEnable = RPCMethod<Etcd.AuthEnableRequest, Etcd.AuthEnableResponse>(
            service: "etcdserverpb.Auth", name: "AuthEnable",
            clientStreaming: false, serverStreaming: false)
        package static let authStatus = RPCMethod<Etcd.AuthStatusRequest, Etcd.AuthStatusResponse>(
            service: "etcdserverpb.Auth", name: "AuthStatus",
            clientStreaming: false, serverStreaming: false)
        package static let authenticate = RPCMethod<Etcd.AuthenticateRequest, Etcd.AuthenticateResponse>(
            service: "etcdserverpb.Auth", name: "Authenticate",
            clientStreaming: false, serverStreaming: false)
        package static let roleAdd = RPCMethod<Etcd.AuthRoleAddRequest, Etcd.AuthRoleAddResponse>(
            service: "etcdserverpb.Auth", name: "RoleAdd",
            clientStreaming: false, serverStreaming: false)
        package static let roleDelete = RPCMethod<Etcd.AuthRoleDeleteRequest, Etcd.AuthRoleDeleteResponse>(
            service: "etcdserverpb.Auth", name: "RoleDelete",
            clientStreaming: false, serverStreaming: false)
        package static let roleGet = RPCMethod<Etcd.AuthRoleGetRequest, Etcd.AuthRoleGetResponse>(
            service: "etcdserverpb.Auth", name: "RoleGet",
            clientStreaming: false, serverStreaming: false)
        package static let roleGrantPermission = RPCMethod<Etcd.AuthRoleGrantPermissionRequest, Etcd.AuthRoleGrantPermissionResponse>(
            service: "etcdserverpb.Auth", name: "RoleGrantPermission",
            clientStreaming: false, serverStreaming: false)
        package static let roleList = RPCMethod<Etcd.AuthRoleListRequest, Etcd.AuthRoleListResponse>(
            service: "etcdserverpb.Auth", name: "RoleList",
            clientStreaming: false, serverStreaming: false)
        package static let roleRevokePermission = RPCMethod<Etcd.AuthRoleRevokePermissionRequest, Etcd.AuthRoleRevokePermissionResponse>(
            service: "etcdserverpb.Auth", name: "RoleRevokePermission",
            clientStreaming: false, serverStreaming: false)
        package static let userAdd = RPCMethod<Etcd.AuthUserAddRequest, Etcd.AuthUserAddResponse>(
            service: "etcdserverpb.Auth", name: "UserAdd",
            clientStreaming: false, serverStreaming: false)
        package static let userChangePassword = RPCMethod<Etcd.AuthUserChangePasswordRequest, Etcd.AuthUserChangePasswordResponse>(
            service: "etcdserverpb.Auth", name: "UserChangePassword",
            clientStreaming: false, serverStreaming: false)
        package static let userDelete = RPCMethod<Etcd.AuthUserDeleteRequest, Etcd.AuthUserDeleteResponse>(
            service: "etcdserverpb.Auth", name: "UserDelete",
            clientStreaming: false, serverStreaming: false)
        package static let userGet = RPCMethod<Etcd.AuthUserGetRequest, Etcd.AuthUserGetResponse>(
            service: "etcdserverpb.Auth", name: "UserGet",
            clientStreaming: false, serverStreaming: false)
        package static let userGrantRole = RPCMethod<Etcd.AuthUserGrantRoleRequest, Etcd.AuthUserGrantRoleResponse>(
            service: "etcdserverpb.Auth", name: "UserGrantRole",
            clientStreaming: false, serverStreaming: false)
        package static let userList = RPCMethod<Etcd.AuthUserListRequest, Etcd.AuthUserListResponse>(
            service: "etcdserverpb.Auth", name: "UserList",
            clientStreaming: false, serverStreaming: false)
        package static let userRevokeRole = RPCMethod<Etcd.AuthUserRevokeRoleRequest, Etcd.AuthUserRevokeRoleResponse>(
            service: "etcdserverpb.Auth", name: "UserRevokeRole",
            clientStreaming: false, serverStreaming: false)
    }

    /// The methods of etcdserverpb.Cluster.
    package enum ClusterService {
        package static let memberAdd = RPCMethod<Etcd.MemberAddRequest, Etcd.MemberAddResponse>(
            service: "etcdserverpb.Cluster", name: "MemberAdd",
            clientStreaming: false, serverStreaming: false)
        package static let memberList = RPCMethod<Etcd.MemberListRequest, Etcd.MemberListResponse>(
            service: "etcdserverpb.Cluster", name: "MemberList",
            clientStreaming: false, serverStreaming: false)
        package static let memberPromote = RPCMethod<Etcd.MemberPromoteRequest, Etcd.MemberPromoteResponse>(
            service: "etcdserverpb.Cluster", name: "MemberPromote",
            clientStreaming: false, serverStreaming: false)
        package static let memberRemove = RPCMethod<Etcd.MemberRemoveRequest, Etcd.MemberRemoveResponse>(
            service: "etcdserverpb.Cluster", name: "MemberRemove",
            clientStreaming: false, serverStreaming: false)
        package static let memberUpdate = RPCMethod<Etcd.MemberUpdateRequest, Etcd.MemberUpdateResponse>(
            service: "etcdserverpb.Cluster", name: "MemberUpdate",
            clientStreaming: false, serverStreaming: false)
    }

    /// The methods of etcdserverpb.KV.
    package enum KVService {
        package static let compact = RPCMethod<Etcd.CompactionRequest, Etcd.CompactionResponse>(
            service: "etcdserverpb.KV", name: "Compact",
            clientStreaming: false, serverStreaming: false)
        package static let deleteRange = RPCMethod<Etcd.DeleteRangeRequest, Etcd.DeleteRangeResponse>(
            service: "etcdserverpb.KV", name: "DeleteRange",
            clientStreaming: false, serverStreaming: false)
        package static let put = RPCMethod<Etcd.PutRequest, Etcd.PutResponse>(
            service: "etcdserverpb.KV", name: "Put",
            clientStreaming: false, serverStreaming: false)
        package static let range = RPCMethod<Etcd.RangeRequest, Etcd.RangeResponse>(
            service: "etcdserverpb.KV", name: "Range",
            clientStreaming: false, serverStreaming: false)
        package static let txn = RPCMethod<Etcd.TxnRequest, Etcd.TxnResponse>(
            service: "etcdserverpb.KV", name: "Txn",
            clientStreaming: false, serverStreaming: false)
    }

    /// The methods of etcdserverpb.Lease.
    package enum LeaseService {
        package static let leaseGrant = RPCMethod<Etcd.LeaseGrantRequest, Etcd.LeaseGrantResponse>(
            service: "etcdserverpb.Lease", name: "LeaseGrant",
            clientStreaming: false, serverStreaming: false)
        package static let leaseKeepAlive = RPCMethod<Etcd.LeaseKeepAliveRequest, Etcd.LeaseKeepAliveResponse>(
            service: "etcdserverpb.Lease", name: "LeaseKeepAlive",
            clientStreaming: true, serverStreaming: true)
        package static let leaseLeases = RPCMethod<Etcd.LeaseLeasesRequest, Etcd.LeaseLeasesResponse>(
            service: "etcdserverpb.Lease", name: "LeaseLeases",
            clientStreaming: false, serverStreaming: false)
        package static let leaseRevoke = RPCMethod<Etcd.LeaseRevokeRequest, Etcd.LeaseRevokeResponse>(
            service: "etcdserverpb.Lease", name: "LeaseRevoke",
            clientStreaming: false, serverStreaming: false)
        package static let leaseTimeToLive = RPCMethod<Etcd.LeaseTimeToLiveRequest, Etcd.LeaseTimeToLiveResponse>(
            service: "etcdserverpb.Lease", name: "LeaseTimeToLive",
            clientStreaming: false, serverStreaming: false)
    }

    /// The methods of etcdserverpb.Maintenance.
    package enum MaintenanceService {
        package static let alarm = RPCMethod<Etcd.AlarmRequest, Etcd.AlarmResponse>(
            service: "etcdserverpb.Maintenance", name: "Alarm",
            clientStreaming: false, serverStreaming: false)
        package static let defragment = RPCMethod<Etcd.DefragmentRequest, Etcd.DefragmentResponse>(
            service: "etcdserverpb.Maintenance", name: "Defragment",
            clientStreaming: false, serverStreaming: false)
        package static let downgrade = RPCMethod<Etcd.DowngradeRequest, Etcd.DowngradeResponse>(
            service: "etcdserverpb.Maintenance", name: "Downgrade",
            clientStreaming: false, serverStreaming: false)
        package static let hash = RPCMethod<Etcd.HashRequest, Etcd.HashResponse>(
            service: "etcdserverpb.Maintenance", name: "Hash",
            clientStreaming: false, serverStreaming: false)
        package static let hashKV = RPCMethod<Etcd.HashKVRequest, Etcd.HashKVResponse>(
            service: "etcdserverpb.Maintenance", name: "HashKV",
            clientStreaming: false, serverStreaming: false)
        package static let moveLeader = RPCMethod<Etcd.MoveLeaderRequest, Etcd.MoveLeaderResponse>(
            service: "etcdserverpb.Maintenance", name: "MoveLeader",
            clientStreaming: false, serverStreaming: false)
        package static let snapshot = RPCMethod<Etcd.SnapshotRequest, Etcd.SnapshotResponse>(
            service: "etcdserverpb.Maintenance", name: "Snapshot",
            clientStreaming: false, serverStreaming: true)
        package static let status = RPCMethod<Etcd.StatusRequest, Etcd.StatusResponse>(
            service: "etcdserverpb.Maintenance", name: "Status",
            clientStreaming: false, serverStreaming: false)
    }

    /// The methods of etcdserverpb.Watch.
    package enum WatchService {
        package static let watch = RPCMethod<Etcd.WatchRequest, Etcd.WatchResponse>(
            service: "etcdserverpb.Watch", name: "Watch",
            clientStreaming: true, serverStreaming: true)
    }

}
