using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

// The form of a Razor page carries the token against forged requests by itself.
public class IndexModel(IWebHostEnvironment environment) : PageModel
{
    private static readonly string[] Known = ["polku/self-assessment", "polku/sealed"];

    [BindProperty]
    public string Result { get; set; } = "";

    public async Task<IActionResult> OnPostAsync()
    {
        if (Result.Length > 1_000_000) return BadRequest();
        Guid id;
        try
        {
            using var document = JsonDocument.Parse(Result, new() { MaxDepth = 32 });
            if (!Known.Contains(document.RootElement.GetProperty("schema").GetString())) return BadRequest();
            id = document.RootElement.GetProperty("id").GetGuid();
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return BadRequest();
        }
        var folder = Path.Combine(environment.ContentRootPath, "results");
        Directory.CreateDirectory(folder);
        await System.IO.File.WriteAllTextAsync(Path.Combine(folder, $"{id}.json"), Result);
        return RedirectToPage();
    }
}
