#include "app/assembly.h"
#include "app/cli/json.h"
#include "app/cli/options.h"
#include "app/cli/profilefile.h"

#include "app/core/domain/pinlist.h"
#include "app/core/kernel/filecontent.h"
#include "app/security/signatures.h"

#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using kernel::ErrorKind;

namespace
{

/// For the province, which signs; a desk has neither key. The file of a key is text: base64.
struct PinOptions {
    QString file;
    QString key;
    QString out;
    QString profile;
};

kernel::Status writeFile(const QString &path, const QByteArray &bytes,
                         QFileDevice::Permissions permissions)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(permissions) &&
        file.write(bytes) == bytes.size() && file.commit())
        return {};
    return kernel::failure(ErrorKind::Refused, u"file.target"_s, {path}, file.errorString());
}

void makeKey(Run &run, const PinOptions &options, const Common &, Tools &)
{
    const auto [publicKey, seed] = security::newSigningPair();
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (auto kept = writeFile(options.out, seed.toBase64() + '\n', owner); !kept)
        return run.fail(kept.error());
    const QString shown = QString::fromLatin1(publicKey.toBase64());
    run.finish({{u"publicKey"_s, shown}, {u"secretKeyFile"_s, options.out}}, shown);
}

void sign(Run &run, const PinOptions &options, const Common &, Tools &)
{
    const auto text = kernel::fileContent(options.file);
    if (!text)
        return run.fail(text.error());
    const auto list = domain::readPinText(*text);
    if (!list)
        return run.fail(list.error());
    const auto key = kernel::fileContent(options.key);
    if (!key)
        return run.fail(key.error());
    const QByteArray signature =
        security::signatureBy(QByteArray::fromBase64(key->trimmed()), domain::pinMessage(*text));
    if (signature.isEmpty())
        return run.fail({ErrorKind::Refused, u"pins.signingKey"_s, {options.key}, {}});
    const auto readable = QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                          QFileDevice::ReadGroup | QFileDevice::ReadOther;
    const QByteArray file = domain::signedPinList(*text, signature);
    if (auto kept = writeFile(options.out, file, readable); !kept)
        return run.fail(kept.error());
    run.finish({{u"serial"_s, list->serial}, {u"file"_s, options.out}},
               QObject::tr("List no. %1 is signed: %2").arg(list->serial).arg(options.out));
}

/// What a desk with this profile would say of the list now, but for what it has taken before.
void check(Run &run, const PinOptions &options, const Common &, Tools &tools)
{
    const auto profile = usableProfile(run, options.profile);
    if (!profile)
        return;
    const auto file = kernel::fileContent(options.file);
    if (!file)
        return run.fail(file.error());
    const domain::PinsProfile &keys = profile->igate.pins;
    const auto list = domain::readPinList(*file, keys, security::isSignedBy);
    if (!list)
        return run.fail(list.error());
    if (auto counts = mayCount(*list, {}, keys, tools.clock.now()); !counts)
        return run.fail(counts.error());
    const bool byReserve = list->signer != keys.key;
    run.finish({{u"serial"_s, list->serial},
                {u"from"_s, timeJson(list->from)},
                {u"until"_s, timeJson(list->until)},
                {u"pins"_s, list->pins.size()},
                {u"backupPins"_s, list->backupPins.size()},
                {u"signedBy"_s, byReserve ? u"reserveKey"_s : u"key"_s}},
               QObject::tr("List no. %1 counts now.").arg(list->serial));
}

} // namespace

void addPinCommands(CLI::App &app, Parsing &parsing)
{
    auto *pins =
        app.add_subcommand("pins", "Signed lists of the server's keys")->require_subcommand(1);
    auto *key = pins->add_subcommand("key", "Make a key that signs lists");
    auto keyOptions = std::make_shared<PinOptions>();
    addText(*key, "--out", keyOptions->out, "File for the secret half")->required();
    onChosen(*key, parsing, keyOptions, makeKey);

    auto *signing = pins->add_subcommand("sign", "Sign a list");
    auto signOptions = std::make_shared<PinOptions>();
    addText(*signing, "list", signOptions->file, "JSON: serial, from, until, pins, backupPins")
        ->required();
    addText(*signing, "--key", signOptions->key, "File of the secret half")->required();
    addText(*signing, "--out", signOptions->out, "File for the signed list")->required();
    onChosen(*signing, parsing, signOptions, sign);

    auto *checking = pins->add_subcommand("check", "Say whether a signed list counts now");
    auto checkOptions = std::make_shared<PinOptions>();
    addText(*checking, "file", checkOptions->file, "Signed list")->required();
    addText(*checking, "--profile", checkOptions->profile, "Profile with the public keys")
        ->required();
    onChosen(*checking, parsing, checkOptions, check);
}

} // namespace motcua::cli
