#pragma once

#include <span>
#include <vector>

namespace motcua::presentation
{

/// A message key and its English sentence; the translations hang on the sentence (context
/// "Messages"). `%1`… stand for the error's arguments in their order.
struct Message {
    const char *key;
    const char *sentence;
};

// One table per area, so that a new key has an obvious place.
[[nodiscard]] std::span<const Message> identityMessages();
[[nodiscard]] std::span<const Message> catalogueMessages();
[[nodiscard]] std::span<const Message> receptionMessages();
[[nodiscard]] std::span<const Message> lifeMessages();
[[nodiscard]] std::span<const Message> scanningMessages();
[[nodiscard]] std::span<const Message> storeMessages();
[[nodiscard]] std::span<const Message> settingMessages();
[[nodiscard]] std::span<const Message> commandMessages();
[[nodiscard]] std::span<const Message> deviceMessages();
[[nodiscard]] std::span<const Message> feeMessages();
[[nodiscard]] std::span<const Message> serverMessages();
[[nodiscard]] std::span<const Message> courierMessages();
[[nodiscard]] std::span<const Message> paperMessages();

[[nodiscard]] inline std::vector<std::span<const Message>> messageTables()
{
    return {identityMessages(), catalogueMessages(), receptionMessages(), lifeMessages(),
            scanningMessages(), deviceMessages(),    storeMessages(),     settingMessages(),
            commandMessages(),  feeMessages(),       serverMessages(),    courierMessages(),
            paperMessages()};
}

} // namespace motcua::presentation
